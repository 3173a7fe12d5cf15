package app.unknot.plans.ui;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.clients.consent.ConsentSignature.Signer;
import app.unknot.clients.consent.Consents;
import app.unknot.clients.history.HealthHistories;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanEndings;
import app.unknot.plans.PlanService;
import app.unknot.plans.checkpoints.PlanReviews;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.form.CheckpointForm;
import app.unknot.plans.home.HomeReading;
import app.unknot.plans.rhythms.DoseTemplates;
import app.unknot.plans.techniques.Clues;
import app.unknot.screening.Clearance;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ClientHeader;
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
@Route("clients/:client/plan")
@PageTitle("Plan - Unknot")
@RolesAllowed("THERAPIST")
class PlanView extends Div implements BeforeEnterObserver {
    private final transient PlanService plans;
    private final transient PlanReviews reviews;
    private final transient PlanEndings endings;
    private final transient DoseTemplates doses;
    private final transient EducationTopics topics;
    private final transient HomeReading reading;
    private final transient ScreeningResults screening;
    private final transient HealthHistories histories;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;

    PlanView(
            PlanService plans,
            PlanReviews reviews,
            PlanEndings endings,
            DoseTemplates doses,
            EducationTopics topics,
            HomeReading reading,
            ScreeningResults screening,
            HealthHistories histories,
            ClientDirectory clients,
            PracticeClock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.endings = endings;
        this.doses = doses;
        this.topics = topics;
        this.reading = reading;
        this.screening = screening;
        this.histories = histories;
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
            var known = new PlanCards.Known(
                    reviews.course(client.id()),
                    reviews.advice(client.id()),
                    plans.checkpoints(client.id()),
                    plans.versions(client.id(), 0),
                    clearance.ceiling(),
                    reading.attached(plan.get().agreed()));
            body.add(new PlanCards(plan.get(), known, new PlanSteps(client, plan.get()), ways(client, plan.get())));
        } else {
            endings.lastDischarge(client.id()).map(DischargeCard::of).ifPresent(body::add);
            body.add(new EmptyState(
                    "What " + client.firstName() + " wants to do again goes here, with the way to get there.",
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
                        beginning(client),
                        clearance,
                        doses.all(),
                        topics,
                        reading,
                        form -> {
                            plans.agree(client.id(), form);
                            show(client);
                        },
                        () -> show(client)));
        UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
    }

    private PlanEditor.Beginning beginning(ClientReference client) {
        boolean ofAge = client.ageOn(clock.today()) >= Consents.OF_AGE;
        return new PlanEditor.Beginning(
                plans.current(client.id()).map(Plan::agreed),
                histories
                        .current(client.id())
                        .map(told -> Clues.of(told, clock.today()))
                        .orElse(Clues.NONE),
                ofAge ? Signer.CLIENT : Signer.GUARDIAN,
                ofAge ? client.name() : "");
    }

    private ClientHeader header(ClientReference client, String line, Clearance clearance) {
        return new ClientHeader(
                client.face(), client.name() + ", " + client.ageOn(clock.today()), line, ScreeningAlerts.of(clearance));
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
        add(header(client, "The end of the plan", screening.standing(client.id())), body);
    }

    /** Where to go from the plan: to the dates of what is left of it, and to its papers for the client. */
    private static List<Anchor> ways(ClientReference client, Plan plan) {
        String address = "clients/" + client.id();
        List<Anchor> ways = new ArrayList<>();
        if (plan.left() > 0 && !plan.isPaused()) ways.add(link(address + "?book", "Book its sessions"));
        ways.add(link(address + "/plan/print", "For the client to print"));
        ways.add(link(address + "/plan/at-home", "Home sheet to print"));
        ways.add(link("help/topics", "Reading for clients"));
        return ways;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassNames("btn", "outlined");
        return link;
    }

    /** What follows from a tap on the cards. */
    private final class PlanSteps implements PlanCards.Steps {
        private final ClientReference client;
        private final Plan plan;

        private PlanSteps(ClientReference client, Plan plan) {
            this.client = client;
            this.plan = plan;
        }

        @Override
        public void record(CheckpointForm form) {
            reviews.record(client.id(), form);
            switch (form.decision()) {
                case CHANGE -> edit(client);
                case DISCHARGE -> PlanView.this.end(client);
                case CONTINUE, TAPER, REFER -> show(client);
                case null -> show(client);
            }
        }

        @Override
        public void change() {
            edit(client);
        }

        @Override
        public void pauseOrResume() {
            if (plan.isPaused()) plans.resume(client.id());
            else plans.pause(client.id());
            show(client);
        }

        @Override
        public void end() {
            PlanView.this.end(client);
        }
    }
}
