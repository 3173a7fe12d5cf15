package app.unknot.plans.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.plans.Checkpoint;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.screening.Clearance;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One client's plan: goal, dose, techniques, pressure, home care, and the next time it is looked at again. */
@Route("clients/:client/plan")
@PageTitle("Plan - Unknot")
@RolesAllowed("THERAPIST")
class PlanView extends Div implements BeforeEnterObserver {
    private final transient PlanService plans;
    private final transient ScreeningService screening;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    PlanView(PlanService plans, ScreeningService screening, ClientDirectory clients, PracticeClock clock) {
        this.plans = plans;
        this.screening = screening;
        this.clients = clients;
        this.clock = clock;
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
        var clearance = screening.standing(client.id());
        var line = plan.map(PlanView::line).orElse("No plan yet");
        removeAll();
        add(header(client, line, clearance));
        var body = new Div();
        body.addClassName("body");
        if (plan.isPresent()) {
            body.add(new PlanCards(
                    plan.get(), plans.checkpoints(client.id()), new CheckpointSteps(client), () -> edit(client)));
        } else {
            body.add(new EmptyState(
                    "What " + client.firstName() + " wants to do again goes here, and how to get there.",
                    Buttons.primary("Agree on a plan", click -> edit(client))));
        }
        add(body);
    }

    private void edit(ClientReference client) {
        var clearance = screening.standing(client.id());
        removeAll();
        add(
                header(client, "A new version of the plan", clearance),
                new PlanEditor(
                        plans.current(client.id()).map(Plan::agreed),
                        clearance.banReasons(),
                        form -> {
                            plans.agree(client.id(), form);
                            show(client);
                        },
                        () -> show(client)));
    }

    private ClientHeader header(ClientReference client, String line, Clearance clearance) {
        return new ClientHeader(
                client.face(), client.name() + ", " + client.ageOn(clock.today()), line, ScreeningAlerts.of(clearance));
    }

    private static String line(Plan plan) {
        return "Plan " + plan.number() + ", agreed " + Formats.day(plan.agreedOn());
    }

    /** What follows from a decision at a checkpoint. */
    private final class CheckpointSteps implements PlanCards.Steps {
        private final ClientReference client;

        private CheckpointSteps(ClientReference client) {
            this.client = client;
        }

        @Override
        public void decide(Checkpoint.Decision decision, String reason) {
            plans.decide(client.id(), decision, reason);
            show(client);
        }
    }
}
