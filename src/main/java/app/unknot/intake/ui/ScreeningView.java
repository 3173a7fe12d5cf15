package app.unknot.intake.ui;

import app.unknot.accounts.tablets.TabletPins;
import app.unknot.accounts.ui.TabletHands;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterPages;
import app.unknot.screening.LetterNeed;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.CarriedTap;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;

/** Asks the safety questions of a visit, and leads on to the session only when they allow it. */
@Route(ClientPages.SCREENING)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ScreeningView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient ScreeningService screening;
    private final transient ScreeningResults results;
    private final transient LetterDrafts drafts;
    private final transient EmergencyStop emergency;
    private final transient ClientDirectory clients;
    private final transient TabletPins pins;
    private final transient PracticeClock clock;
    private boolean inClientsHands;

    ScreeningView(
            ScreeningService screening,
            ScreeningResults results,
            LetterDrafts drafts,
            EmergencyStop emergency,
            ClientDirectory clients,
            TabletPins pins,
            PracticeClock clock) {
        this.screening = screening;
        this.results = results;
        this.drafts = drafts;
        this.emergency = emergency;
        this.clients = clients;
        this.pins = pins;
        this.clock = clock;
        addClassName("screening");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ask(clients.open(client(event)).reference());
    }

    /** The client who holds the tablet goes nowhere else. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (inClientsHands) event.postpone();
    }

    private static ClientId client(BeforeEnterEvent event) {
        return ClientId.parse(event.getRouteParameters().get("client").orElse(""));
    }

    private void ask(ClientReference client) {
        show(client, form(client));
    }

    private RescreenForm form(ClientReference client) {
        return new RescreenForm(
                "screening." + client.id() + "." + clock.today().toEpochDay(),
                client.firstName(),
                screening.visitQuestions(client.id()),
                clock.today(),
                new Visit(client));
    }

    private void show(ClientReference client, RescreenForm form) {
        NativeButton give = Buttons.withIcon(
                Buttons.outlined(IntakeText.LET_ANSWER.text(client.firstName()), click -> give(client)), Icons.TABLET);
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        nameAndAge(client),
                        IntakeText.SAFETY_QUESTIONS.text(Formats.longDay(clock.today())),
                        ScreeningAlerts.of(results.standing(client.id())),
                        give),
                form);
    }

    // ---- in the client's hands

    private void give(ClientReference client) {
        TabletHands.give(pins);
        inClientsHands = true;
        addClassName("handed");
        removeAll();
        add(
                new ClientHeader(
                        client.initials(),
                        IntakeText.IS_ANY_OF_THIS_TRUE.text(client.firstName()),
                        IntakeText.TAP_YES_WHERE_IT_APPLIES.text(),
                        List.of()),
                new ClientQuestions(
                        client.firstName(), screening.visitQuestions(client.id()), clock.today(), new Alone(client)));
    }

    private void takeBack(Runnable then) {
        removeAll();
        add(TabletHands.lock(() -> {
            inClientsHands = false;
            removeClassName("handed");
            then.run();
        }));
    }

    private void warn(ClientReference client, VisitAnswers answers, ScreeningResult decided) {
        var yes = screening.questionsForVisit().stream()
                .filter(question -> answers.answers().getOrDefault(question.code(), false))
                .toList();
        removeAll();
        add(emergency.card(client, yes, decided, () -> {
            screening.withdrawMistake(client.id());
            ask(client);
        }));
    }

    private String nameAndAge(ClientReference client) {
        return client.name() + ", " + client.ageOn(clock.today());
    }

    /** What follows from the answers of a client who reads alone. */
    private final class Alone implements ClientQuestions.Steps {
        private final ClientReference client;

        private Alone(ClientReference client) {
            this.client = client;
        }

        @Override
        public boolean isEmergency(VisitAnswers answers) {
            Set<String> stoodBefore = RescreenForm.emergencies(results.standing(client.id()));
            return RescreenForm.isEmergencyNow(screening.preview(client.id(), answers), stoodBefore, answers.answers());
        }

        @Override
        public void stop(VisitAnswers answers) {
            ScreeningResult decided = screening.recordRescreen(client.id(), answers);
            removeAll();
            add(StopNotice.handBack(click -> takeBack(() -> warn(client, answers, decided))));
        }

        @Override
        public void giveBack(VisitAnswers answers) {
            takeBack(() -> {
                RescreenForm form = form(client);
                show(client, form);
                // Shown first: an emergency that still stands puts its card in the form's place.
                form.begin(answers);
            });
        }
    }

    /** What follows from the answers of an ordinary visit. */
    private final class Visit implements RescreenForm.Steps {
        private final ClientReference client;

        private Visit(ClientReference client) {
            this.client = client;
        }

        @Override
        public ScreeningResult preview(VisitAnswers answers) {
            return screening.preview(client.id(), answers);
        }

        @Override
        public void start(VisitAnswers answers) {
            if (keep(answers).allowsStart()) CarriedTap.to(ClientPages.session(client.id()));
        }

        @Override
        public void stop(VisitAnswers answers) {
            warn(client, answers, keep(answers));
        }

        @Override
        public void write(VisitAnswers answers, LetterNeed letter) {
            keep(answers);
            var draft = drafts.draft(client.id(), LetterKind.of(letter));
            UI.getCurrentOrThrow().navigate(LetterPages.letter(draft));
        }

        @Override
        public void notToday(VisitAnswers answers) {
            var screened = keep(answers);
            Toast.show(IntakeText.ANSWERS_SAVED_NO_SESSION_TODAY.text());
            if (screened.allowsStart()) UI.getCurrentOrThrow().navigate(ClientPages.TODAY);
            else emergency.writeDown(client);
        }

        private ScreeningResult keep(VisitAnswers answers) {
            return screening.recordRescreen(client.id(), answers);
        }
    }
}
