package app.unknot.intake.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.accounts.ui.TabletHands;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientRecord;
import app.unknot.clients.ClientReference;
import app.unknot.clients.ClientRegistration;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.history.HistoryDraft;
import app.unknot.clients.history.HistoryTopic;
import app.unknot.intake.ContactTold;
import app.unknot.intake.Intake;
import app.unknot.intake.SafetyAnswers;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Typed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The first visit's questions, step by step, by the therapist or in the client's own hands; at a later visit what was told is
 * there, and only what has changed is told anew. Every answer is kept when it is given.
 */
@Route(ClientPages.INTAKE)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class IntakeView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private final transient Intake intake;
    private final transient ScreeningResults results;
    private final transient ClientDirectory clients;
    private final transient ClientRegistration registration;
    private final transient IntakeAlarm alarm;
    private final transient TabletPins pins;
    private final transient PracticeClock clock;

    private final Set<HistoryTopic> looked = EnumSet.noneOf(HistoryTopic.class);
    private final Span saved = new Span();
    private @Nullable HistoryDraft draft;
    /** Opened once, when the page is: further steps are the same look at it. */
    private transient @Nullable ClientRecord opened;

    private IntakeStep step = IntakeStep.ALL.getFirst();
    private boolean inClientsHands;

    IntakeView(
            Intake intake,
            ScreeningResults results,
            ClientDirectory clients,
            ClientRegistration registration,
            IntakeAlarm alarm,
            TabletPins pins,
            PracticeClock clock) {
        this.intake = intake;
        this.results = results;
        this.clients = clients;
        this.registration = registration;
        this.alarm = alarm;
        this.pins = pins;
        this.clock = clock;
        addClassName("intake");
        Density.TOUCH.applyTo(this);
        saved.addClassName("intake-saved");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ClientId client =
                ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        draft = intake.begin(client);
        opened = clients.open(client);
        show();
    }

    /** The client who holds the tablet goes nowhere else. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (inClientsHands) event.postpone();
    }

    // ---- what is on the screen
    // ---------------------------------------------------------------------------------------
    private HistoryDraft draft() {
        return Objects.requireNonNull(draft, "entered");
    }

    private void show() {
        removeAll();
        setClassName("handed", inClientsHands);
        ClientRecord record = Objects.requireNonNull(opened, "entered");
        Main content = new Main(content(record));
        content.addClassName("intake-content");
        Div body = new Div(steps(), content);
        body.addClassName("intake-body");
        add(header(record.reference()), body, actions(record.reference()));
    }

    private Component header(ClientReference client) {
        String line = draft().before().isPresent()
                ? IntakeText.ANYTHING_CHANGED_SINCE.text(Formats.day(
                        draft().before().get().atZone(clock.getZone()).toLocalDate()))
                : IntakeText.FIRST_VISIT.text();
        if (inClientsHands)
            return new ClientHeader(
                    client.initials(), IntakeText.HELLO.text(client.firstName()), line, List.of(), saved);
        NativeButton give = Buttons.withIcon(
                Buttons.outlined(IntakeText.GIVE_TO.text(client.firstName()), click -> handOver()), Icons.TABLET);
        return new ClientHeader(
                client.initials(),
                client.name() + ", " + client.ageOn(clock.today()),
                line,
                ScreeningAlerts.of(results.standing(client.id())),
                saved,
                give);
    }

    private Component steps() {
        Div steps = new Div();
        steps.addClassName("intake-steps");
        steps.getElement().setAttribute("role", "group");
        steps.getElement().setAttribute("aria-label", IntakeText.STEPS.text());
        for (IntakeStep one : IntakeStep.ALL) {
            NativeButton button = new NativeButton("", click -> go(one));
            if (isDone(one)) button.add(Icons.CHECK.create());
            button.add(new Span(one.title()));
            button.getElement().setAttribute("type", "button");
            if (one.equals(step)) button.getElement().setAttribute("aria-current", "step");
            steps.add(button);
        }
        return steps;
    }

    private boolean isDone(IntakeStep one) {
        if (one.equals(IntakeStep.SAFETY))
            return new SafetyAnswers(draft().history())
                    .missing(intake.questions())
                    .isEmpty();
        HistoryTopic topic = one.topic();
        return topic != null
                && looked.contains(topic)
                && intake.askBack(draft()).stream().noneMatch(ask -> ask.needed() && ask.topic() == topic);
    }

    private Component content(ClientRecord record) {
        if (step.equals(IntakeStep.SAFETY))
            return new SafetyStep(
                    intake.questions(), new SafetyAnswers(draft().history()), clock.today(), this::safety);
        HistoryTopic topic = step.topic();
        if (topic == null) return IntakeReview.of(intake, draft(), inClientsHands, this::go);
        if (draft().before().isPresent() && !looked.contains(topic))
            return TopicSummary.of(topic, draft().history(), this::next, () -> {
                looked.add(topic);
                show();
            });
        looked.add(topic);
        Div page = new Div();
        page.addClassName("stack");
        if (topic == HistoryTopic.YOU)
            page.add(new ContactStep(record, clock::today, form -> {
                ClientRecord seen = Objects.requireNonNull(opened, "entered");
                opened = registration.change(draft().client(), seen.version(), form);
                tellSaved();
            }));
        page.add(TopicQuestions.of(topic, draft().history(), clock::today, this::keep));
        return page;
    }

    private Component actions(ClientReference client) {
        Span space = new Span();
        space.addClassName("grow");
        int at = IntakeStep.ALL.indexOf(step);
        NativeButton back =
                Buttons.outlined(IntakeText.BACK.text(), click -> go(IntakeStep.ALL.get(Math.max(0, at - 1))));
        back.setEnabled(at > 0);
        NativeButton on = !step.equals(IntakeStep.REVIEW)
                ? Buttons.primary(IntakeText.NEXT.text(), click -> next())
                : inClientsHands
                        ? Buttons.primary(IntakeText.GIVE_THE_TABLET_BACK.text(), click -> giveBack())
                        : Buttons.primary(IntakeText.COMPLETE.text(), click -> complete(client));
        on.addClassName("xl");
        ActionBar bar = new ActionBar(back, space);
        if (inClientsHands && !step.equals(IntakeStep.REVIEW))
            bar.add(Buttons.plain(IntakeText.GIVE_THE_TABLET_BACK.text(), click -> giveBack()));
        if (!inClientsHands)
            bar.add(Buttons.plain(IntakeText.LATER.text(), click -> {
                if (Typed.allTaken(this, Toast::show)) leave(client);
            }));
        bar.add(on);
        return bar;
    }

    // ---- going about
    // -------------------------------------------------------------------------------------------------
    private void go(IntakeStep to) {
        // What a field could not take is nowhere but in it.
        if (!Typed.allTaken(this, Toast::show)) return;
        step = to;
        show();
        getElement().executeJs("this.querySelector('main').scrollTo(0, 0); window.scrollTo(0, 0)");
    }

    private void next() {
        HistoryTopic topic = step.topic();
        if (topic != null) looked.add(topic);
        go(IntakeStep.ALL.get(Math.min(IntakeStep.ALL.size() - 1, IntakeStep.ALL.indexOf(step) + 1)));
    }

    private static void leave(ClientReference client) {
        UI.getCurrentOrThrow().navigate(ClientPages.record(client.id()));
    }

    // ---- answers
    // -----------------------------------------------------------------------------------------------------
    private void keep(String code, JsonNode answer) {
        try {
            draft = intake.keep(draft(), Map.of(code, answer));
            tellTheFrontDesk(code);
            tellSaved();
        } catch (Refused refused) {
            Toast.show(refused.words());
        }
    }

    /** Who is to be called stands in the contact data too, where colleagues look for it. */
    private void tellTheFrontDesk(String code) {
        ClientRecord seen = Objects.requireNonNull(opened, "entered");
        ClientDetails known = seen.details();
        ClientDetails told = ContactTold.of(draft().history(), known);
        if (ContactTold.isAsked(code) && !told.equals(known))
            opened = registration.change(draft().client(), seen.version(), told);
    }

    private void tellSaved() {
        saved.setText(IntakeText.SAVED.text(Formats.time(clock.instant(), clock.getZone())));
    }

    private void safety(String code, JsonNode answer) {
        keep(code, answer);
        if (alarm.rings(draft())) stop();
    }

    /** A Yes that may be an emergency: kept at once, and nothing else is on the screen any more. */
    private void stop() {
        intake.stop(draft());
        removeAll();
        if (inClientsHands) add(StopNotice.handBack(click -> giveBack()));
        else warn();
    }

    private void warn() {
        removeAll();
        add(alarm.card(draft(), yes -> {
            yes.forEach(question -> keep(SafetyAnswers.code(question), JsonNodeFactory.instance.nullNode()));
            go(IntakeStep.SAFETY);
        }));
    }

    private void complete(ClientReference client) {
        try {
            ScreeningResult screened = intake.complete(draft());
            Toast.show(
                    screened.allowsStart()
                            ? IntakeText.THE_HISTORY_IS_COMPLETE.text()
                            : IntakeText.THE_HISTORY_IS_COMPLETE_2.text(
                                    screened.level().title()));
            leave(client);
        } catch (RefusedRequest refused) {
            Toast.show(String.valueOf(refused.getMessage()));
        }
    }

    // ---- in whose hands the tablet is
    // --------------------------------------------------------------------------------
    private void handOver() {
        TabletHands.give(pins);
        inClientsHands = true;
        show();
    }

    private void giveBack() {
        if (!Typed.allTaken(this, Toast::show)) return;
        removeAll();
        add(TabletHands.lock(() -> {
            inClientsHands = false;
            draft = intake.begin(draft().client());
            if (alarm.rings(draft())) warn();
            else show();
        }));
    }
}
