package app.unknot.plans.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.plans.home.HomeReading;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The sheet that goes home with the client. What screening speaks against today is not on it, even if it was agreed. */
@Route(ClientPages.HOME_SHEET)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class HomeSheetView extends Div implements BeforeEnterObserver {
    private final transient PlanService plans;
    private final transient HomeReading reading;
    private final transient ScreeningResults screening;
    private final transient ClientDirectory clients;

    HomeSheetView(PlanService plans, HomeReading reading, ScreeningResults screening, ClientDirectory clients) {
        this.plans = plans;
        this.reading = reading;
        this.screening = screening;
        this.clients = clients;
        addClassName("plan-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId id = ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        ClientReference client = clients.open(id).reference();
        removeAll();
        add(new PaperBar(ClientPages.plan(id)));
        plans.current(id)
                .ifPresentOrElse(
                        plan -> add(sheet(client, plan)),
                        () -> add(new EmptyState(PlansText.THERE_IS_NO_CURRENT_PLAN.text(client.firstName()))));
    }

    private HomeSheet sheet(ClientReference client, Plan plan) {
        var details = plan.agreed().details();
        return new HomeSheet(
                client.firstName(),
                reading.sheet(plan.agreed(), screening.standing(plan.client())),
                details.stressRelief(),
                details.lifestyle(),
                PlansText.FROM_PLAN_AGREED_ON.text(plan.number(), Formats.day(plan.agreedOn())));
    }
}
