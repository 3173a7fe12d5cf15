package app.unknot.plans.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanEndings;
import app.unknot.plans.PlanPages;
import app.unknot.plans.PlanService;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** One client's plan: goal, dose, techniques, pressure, home care, and the next time it is looked at again. */
@Route(ClientPages.PLAN)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class PlanView extends Div implements BeforeEnterObserver {
    private final transient PlanService plans;
    private final transient PlanOverview overview;
    private final transient PlanEditors editors;
    private final transient PlanEndings endings;
    private final transient PlanSteps steps;
    private final transient RecordHeaders headers;
    private final transient ClientDirectory clients;

    PlanView(
            PlanService plans,
            PlanOverview overview,
            PlanEditors editors,
            PlanEndings endings,
            PlanSteps steps,
            RecordHeaders headers,
            ClientDirectory clients) {
        this.plans = plans;
        this.overview = overview;
        this.editors = editors;
        this.endings = endings;
        this.steps = steps;
        this.headers = headers;
        this.clients = clients;
        addClassName("plan");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(clients.open(client(event)).reference());
    }

    private static ClientId client(BeforeEnterEvent event) {
        return ClientId.parse(event.getRouteParameters().get("client").orElse(""));
    }

    private void show(ClientReference client) {
        var plan = plans.current(client.id());
        var line = plan.map(PlanView::line).orElse(PlansText.NO_PLAN_YET.text());
        removeAll();
        add(headers.of(client, line));
        var body = new Div();
        body.addClassName("body");
        if (plan.isPresent()) {
            body.add(new PlanCards(
                    plan.get(),
                    overview.of(plan.get()),
                    steps.of(plan.get(), around(client)),
                    ways(client, plan.get())));
        } else {
            endings.lastDischarge(client.id()).map(DischargeCard::of).ifPresent(body::add);
            body.add(new EmptyState(
                    PlansText.WHAT_WANTS_TO_DO_AGAIN.text(client.firstName()),
                    Buttons.primary(PlansText.AGREE_ON_A_PLAN.text(), click -> edit(client))));
        }
        add(body);
    }

    private void edit(ClientReference client) {
        removeAll();
        add(headers.of(client, PlansText.A_NEW_VERSION.text()), editors.of(client, () -> show(client)));
        UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private static String line(Plan plan) {
        return PlansText.PLAN_AGREED.text(plan.number(), Formats.day(plan.agreedOn()));
    }

    private void end(ClientReference client) {
        removeAll();
        var body = new Div(editors.ending(
                client.id(),
                form -> {
                    endings.discharge(client.id(), form);
                    show(client);
                },
                () -> show(client)));
        body.addClassName("body");
        add(headers.of(client, PlansText.THE_END_OF_THE_PLAN.text()), body);
    }

    /** Where to go from the plan: to the dates of what is left of it, and to its papers for the client. */
    private static List<Anchor> ways(ClientReference client, Plan plan) {
        List<Anchor> ways = new ArrayList<>();
        if (plan.left() > 0 && !plan.isPaused())
            ways.add(link(ClientPages.bookPlan(client.id()), PlansText.BOOK_ITS_SESSIONS.text()));
        ways.add(link(ClientPages.planToPrint(client.id()), PlansText.FOR_THE_CLIENT_TO_PRINT.text()));
        ways.add(link(ClientPages.homeSheet(client.id()), PlansText.HOME_SHEET_TO_PRINT.text()));
        ways.add(link(PlanPages.TOPICS, PlansText.READING_FOR_CLIENTS.text()));
        return ways;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassNames("btn", "outlined");
        return link;
    }

    /** The three faces of this page. */
    private PlanSteps.Around around(ClientReference client) {
        return new PlanSteps.Around() {
            @Override
            public void show() {
                PlanView.this.show(client);
            }

            @Override
            public void edit() {
                PlanView.this.edit(client);
            }

            @Override
            public void end() {
                PlanView.this.end(client);
            }
        };
    }
}
