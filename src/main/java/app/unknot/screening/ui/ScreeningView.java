package app.unknot.screening.ui;

import app.unknot.accounts.CurrentSubject;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.practice.PracticeSettings;
import app.unknot.screening.Advice;
import app.unknot.screening.Clearance;
import app.unknot.screening.Holds;
import app.unknot.screening.Question;
import app.unknot.screening.ScreeningService;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Asks the safety questions of a visit, and leads on to the session only when they allow it. */
@Route("clients/:client/screening")
@PageTitle("Safety questions - Unknot")
@RolesAllowed("THERAPIST")
class ScreeningView extends Div implements BeforeEnterObserver {
    private final transient ScreeningService screening;
    private final transient Holds holds;
    private final transient ClientDirectory clients;
    private final transient PracticeSettings practice;
    private final transient CurrentSubject current;
    private final transient PracticeClock clock;

    ScreeningView(
            ScreeningService screening,
            Holds holds,
            ClientDirectory clients,
            PracticeSettings practice,
            CurrentSubject current,
            PracticeClock clock) {
        this.screening = screening;
        this.holds = holds;
        this.clients = clients;
        this.practice = practice;
        this.current = current;
        this.clock = clock;
        addClassName("screening");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ask(clients.open(client(event)).reference());
    }

    private static ClientId client(BeforeEnterEvent event) {
        return ClientId.parse(event.getRouteParameters().get("client").orElse(""));
    }

    private void ask(ClientReference client) {
        removeAll();
        add(
                new ClientHeader(
                        client.initials(),
                        nameAndAge(client),
                        "Safety questions, " + Formats.longDay(clock.today()),
                        ScreeningAlerts.of(screening.standing(client.id()))),
                new RescreenForm(
                        client.firstName(), screening.questionsForVisit(), screening.newFacts(), new Visit(client)));
    }

    private void warn(ClientReference client, RescreenForm.Answers answers) {
        var at = clock.instant();
        var yes = screening.questionsForVisit().stream()
                .filter(question -> answers.byCode().getOrDefault(question.code(), false))
                .map(Question::text)
                .toList();
        var scene = new EmergencyCard.Scene(
                client.firstName(),
                nameAndAge(client),
                current.require().displayName(),
                practice.profile().emergencyNumber(),
                at,
                Formats.time(at, clock.getZone()),
                yes);
        removeAll();
        add(new EmergencyCard(scene, new Emergency(client)));
    }

    /** Leads to the short record of a visit without a session; by its address, because charting lies above. */
    private static void writeDown(ClientReference client) {
        UI.getCurrentOrThrow().navigate("clients/" + client.id() + "/not-treated");
    }

    private String nameAndAge(ClientReference client) {
        return client.name() + ", " + client.ageOn(clock.today());
    }

    /** What follows from the answers of an ordinary visit. */
    private final class Visit implements RescreenForm.Steps {
        private final ClientReference client;

        private Visit(ClientReference client) {
            this.client = client;
        }

        @Override
        public Clearance preview(RescreenForm.Answers answers) {
            return screening.preview(client.id(), answers.byCode(), answers.anythingNew());
        }

        @Override
        public void start(RescreenForm.Answers answers) {
            var clearance = screening.recordRescreen(client.id(), answers.byCode(), answers.anythingNew());
            if (clearance.allowsStart()) UI.getCurrentOrThrow().navigate("clients/" + client.id() + "/session");
        }

        @Override
        public void stop(RescreenForm.Answers answers) {
            screening.recordRescreen(client.id(), answers.byCode(), answers.anythingNew());
            warn(client, answers);
        }

        @Override
        public void notToday(RescreenForm.Answers answers) {
            var clearance = screening.recordRescreen(client.id(), answers.byCode(), answers.anythingNew());
            Toast.show("Answers are kept. No session today.");
            if (clearance.allowsStart()) UI.getCurrentOrThrow().navigate("today");
            else writeDown(client);
        }
    }

    /** What follows from a warning sign. */
    private final class Emergency implements EmergencyCard.Steps {
        private final ClientReference client;

        private Emergency(ClientReference client) {
            this.client = client;
        }

        @Override
        public void record(Advice advice) {
            holds.recordAdvice(client.id(), advice);
            Toast.show("Recorded. Sign that there was no session.");
            writeDown(client);
        }

        @Override
        public void askAgain() {
            screening.withdrawMistake(client.id());
            ask(client);
        }
    }
}
