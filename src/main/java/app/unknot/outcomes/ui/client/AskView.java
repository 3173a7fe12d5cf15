package app.unknot.outcomes.ui.client;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.accounts.ui.TabletHands;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.episodes.ClientEpisodes;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.scores.Question;
import app.unknot.outcomes.scores.Scores;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.plans.Plan;
import app.unknot.plans.PlanService;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
import java.util.Set;
import java.util.UUID;

/**
 * Asks the client what is due, one instrument after the other, with the tablet in the client's hands. Each is kept when it is answered,
 * so that what an interruption leaves is asked again and nothing else is.
 */
@Route(OutcomePages.ASK)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class AskView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {
    private static final List<Occasion> OCCASIONS = List.of(
            Occasion.INTAKE,
            Occasion.BEFORE_VISIT,
            Occasion.CHECKPOINT,
            Occasion.DISCHARGE,
            Occasion.THREE_MONTHS,
            Occasion.SIX_MONTHS);

    private final transient Scores scores;
    private final transient ClientEpisodes episodes;
    private final transient PlanService plans;
    private final transient ClientDirectory clients;
    private final transient TabletPins pins;
    private final Set<Instrument> skipped = EnumSet.noneOf(Instrument.class);
    private transient ClientId client = new ClientId(new UUID(0, 0));
    private Occasion occasion = Occasion.BEFORE_VISIT;
    private boolean inClientsHands;
    private int asked;
    private int toAsk;

    AskView(Scores scores, ClientEpisodes episodes, PlanService plans, ClientDirectory clients, TabletPins pins) {
        this.scores = scores;
        this.episodes = episodes;
        this.plans = plans;
        this.clients = clients;
        this.pins = pins;
        addClassName("ask");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        client = ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        boolean first = episodes.of(client).isEmpty();
        boolean checkpoint = plans.current(client).filter(Plan::isCheckpointDue).isPresent();
        occasion = first ? Occasion.INTAKE : checkpoint ? Occasion.CHECKPOINT : Occasion.BEFORE_VISIT;
        show();
    }

    /** The client who holds the tablet goes nowhere else. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (inClientsHands) event.postpone();
    }

    private List<Question> due() {
        return scores.due(client, occasion).stream()
                .filter(question -> !skipped.contains(question.instrument()))
                .toList();
    }

    private void show() {
        removeAll();
        setClassName("handed", inClientsHands);
        ClientReference reference = clients.reference(client);
        List<Question> due = due();
        if (!inClientsHands) begin(reference, due);
        else if (due.isEmpty()) thank(reference);
        else ask(reference, due.getFirst());
    }

    private void begin(ClientReference reference, List<Question> due) {
        ChoiceRow<Occasion> when =
                new ChoiceRow<>(ClientOutcomesText.ASK_WHEN.text(), "pick-occasion", OCCASIONS, Occasion::text, one -> {
                    occasion = one;
                    skipped.clear();
                    show();
                });
        when.addClassNames("seg", "wrap");
        when.show(occasion);
        Card card = new Card(ClientOutcomesText.ASK_DUE.text());
        card.addClassName("stack");
        if (due.isEmpty()) card.add(new Paragraph(ClientOutcomesText.ASK_NOTHING_DUE.text()));
        due.forEach(question -> card.add(new Div(question.instrument().text())));
        NativeButton give = Buttons.withIcon(
                Buttons.primary(ClientOutcomesText.ASK_GIVE.text(reference.firstName()), click -> handOver(due.size())),
                Icons.TABLET);
        give.setEnabled(!due.isEmpty());
        Anchor back = new Anchor(ClientPages.outcomes(client), ClientOutcomesText.ASK_BACK_TO_OUTCOMES.text());
        back.addClassNames("btn", "plain");
        Div body = new Div(when, card);
        body.addClassNames("client-body", "stack");
        add(
                new ClientHeader(
                        reference.face(),
                        ClientOutcomesText.ASK_TITLE.text(reference.name()),
                        ClientOutcomesText.ASK_WHEN.text(),
                        List.of()),
                body,
                new ActionBar(back, give));
    }

    private void ask(ClientReference reference, Question question) {
        AnswerFields fields = new AnswerFields(question);
        InputForm form = new InputForm(
                "outcomes.ask." + client + "." + question.instrument().code() + "." + occasion,
                question.instrument().text(),
                fields);
        NativeButton next = form.save(
                ClientOutcomesText.ASK_NEXT.text(),
                () -> {
                    if (!fields.isBegun()) throw new RefusedRequest(OutcomesWords.PLEASE_ANSWER_EACH_QUESTION.text());
                    scores.answer(client, occasion, List.of(fields.answer()));
                },
                () -> {
                    asked++;
                    show();
                });
        next.addClassName("xl");
        Main page = new Main(
                new Paragraph(ClientOutcomesText.ASK_QUESTION_OF.text(asked + skipped.size() + 1, toAsk)),
                fields,
                form.message());
        page.addClassNames("ask-page", "stack");
        Span space = new Span();
        space.addClassName("grow");
        add(
                hello(reference),
                page,
                new ActionBar(
                        Buttons.plain(ClientOutcomesText.ASK_GIVE_BACK.text(), click -> giveBack()),
                        space,
                        Buttons.outlined(ClientOutcomesText.ASK_SKIP.text(), click -> {
                            form.end();
                            skipped.add(question.instrument());
                            show();
                        }),
                        next));
    }

    private void thank(ClientReference reference) {
        Main page = new Main(new H1(ClientOutcomesText.ASK_THANKS.text()));
        page.addClassName("ask-page");
        NativeButton back = Buttons.primary(ClientOutcomesText.ASK_GIVE_BACK.text(), click -> giveBack());
        back.addClassName("xl");
        add(hello(reference), page, new ActionBar(back));
    }

    private static ClientHeader hello(ClientReference reference) {
        return new ClientHeader(
                reference.initials(), ClientOutcomesText.ASK_HELLO.text(reference.firstName()), "", List.of());
    }

    private void handOver(int questions) {
        TabletHands.give(pins);
        inClientsHands = true;
        asked = 0;
        toAsk = questions;
        show();
    }

    private void giveBack() {
        removeAll();
        add(TabletHands.lock(() -> {
            inClientsHands = false;
            skipped.clear();
            show();
        }));
    }
}
