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
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** One client's plan: goal, dose, techniques, pressure, home care, and the next time it is looked at again. */
@Route(ClientPages.PLAN)
@PageTitle("Plan - Unknot")
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
        var line = plan.map(PlanView::line).orElse("No plan yet");
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
                    "What " + client.firstName() + " wants to do again goes here, with the way to get there.",
                    Buttons.primary("Agree on a plan", click -> edit(client))));
        }
        add(body);
    }

    private void edit(ClientReference client) {
        removeAll();
        add(headers.of(client, "A new version of the plan"), editors.of(client, () -> show(client)));
        UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private static String line(Plan plan) {
        return "Plan " + plan.number() + ", agreed " + Formats.day(plan.agreedOn());
    }

    private void end(ClientReference client) {
        removeAll();
        var body = new Div(new DischargeCard(
                form -> {
                    endings.discharge(client.id(), form);
                    show(client);
                },
                () -> show(client)));
        body.addClassName("body");
        add(headers.of(client, "The end of the plan"), body);
    }

    /** Where to go from the plan: to the dates of what is left of it, and to its papers for the client. */
    private static List<Anchor> ways(ClientReference client, Plan plan) {
        List<Anchor> ways = new ArrayList<>();
        if (plan.left() > 0 && !plan.isPaused()) ways.add(link(ClientPages.bookPlan(client.id()), "Book its sessions"));
        ways.add(link(ClientPages.planToPrint(client.id()), "For the client to print"));
        ways.add(link(ClientPages.homeSheet(client.id()), "Home sheet to print"));
        ways.add(link(PlanPages.TOPICS, "Reading for clients"));
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
