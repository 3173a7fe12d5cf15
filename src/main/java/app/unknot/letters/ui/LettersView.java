package app.unknot.letters.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterPages;
import app.unknot.letters.LetterRow;
import app.unknot.letters.Letters;
import app.unknot.letters.OpenTasks;
import app.unknot.letters.Task;
import app.unknot.letters.followups.FollowUpId;
import app.unknot.letters.followups.FollowUpOutcome;
import app.unknot.letters.followups.FollowUps;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.Made;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.ListEnd;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** What was written about a client, what is open, and a way to begin a letter. */
@Route(ClientPages.LETTERS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class LettersView extends Div implements BeforeEnterObserver {

    private final transient Letters letters;

    private final transient LetterDrafts drafts;
    private final transient FollowUps followUps;
    private final transient OpenTasks tasks;
    private final transient ScreeningResults screening;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;
    private final Div message = new Div();

    LettersView(
            Letters letters,
            LetterDrafts drafts,
            FollowUps followUps,
            OpenTasks tasks,
            ScreeningResults screening,
            ClientDirectory clients,
            PracticeClock clock) {
        this.letters = letters;
        this.drafts = drafts;
        this.followUps = followUps;
        this.tasks = tasks;
        this.screening = screening;
        this.clients = clients;
        this.clock = clock;
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ClientId.parse(event.getRouteParameters().get("client").orElse("")));
    }

    private void show(ClientId id) {
        ClientReference client = clients.reference(id);
        List<Task> open = tasks.of(id);
        Div body = new Div(message);
        body.addClassNames("client-body", "stack");
        if (!open.isEmpty()) body.add(open(open, id));
        body.add(begin(id), written(id));
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        LettersText.LETTERS_RECORD.text(client.number()),
                        ScreeningAlerts.of(screening.standing(id))),
                body);
    }

    private Component open(List<Task> open, ClientId client) {
        Card card = new Card(LettersText.OPEN.text());
        for (Task task : open) {
            FollowUpId followUp = task.followUp();
            card.add(followUp == null ? TaskCard.line(task, "", clock.today()) : followUp(task, followUp, client));
        }
        return card;
    }

    private Component followUp(Task task, FollowUpId id, ClientId client) {
        Paragraph words = new Paragraph(LettersText.BY_2.text(task.words(), Formats.day(task.due())));
        ChoiceRow<FollowUpOutcome> outcome = new ChoiceRow<>(
                task.words(),
                "o",
                FollowUpOutcome.toChoose(),
                FollowUpOutcome::title,
                chosen -> end(id, chosen, client));
        outcome.addClassName("opts");
        Div line = new Div(words, outcome);
        line.addClassNames("list-row", "follow-up");
        return line;
    }

    private void end(FollowUpId id, FollowUpOutcome outcome, ClientId client) {
        message.removeAll();
        try {
            followUps.end(id, outcome);
            Toast.show(LettersText.RECORDED.text(outcome.title().toLowerCase(Locale.ROOT)));
        } catch (RefusedRequest refused) {
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
        show(client);
    }

    private Component begin(ClientId client) {
        Card card = new Card(LettersText.WRITE_A_LETTER.text());
        Paragraph line = new Paragraph(LettersText.IT_STARTS_FROM_THE_RECORD.text());
        line.addClassNames("small", "quiet");
        Div kinds = new Div();
        kinds.addClassNames("row", "wrap");
        for (LetterKind kind : LetterKind.values())
            kinds.add(Buttons.withIcon(
                    Buttons.once(
                            kind.title(),
                            Made.id(LetterId.class, LetterId::value, LetterId::new),
                            () -> drafts.draft(client, kind),
                            letter -> UI.getCurrentOrThrow().navigate(LetterPages.letter(letter))),
                    Icons.LETTER));
        card.add(line, kinds);
        return card;
    }

    private Component written(ClientId client) {
        Card card = new Card(LettersText.LETTERS.text());
        List<LetterRow> rows = letters.of(client, Letters.MOST);
        if (rows.isEmpty()) card.add(new EmptyState(LettersText.NO_LETTER_YET.text()));
        rows.forEach(row -> card.add(line(row)));
        ListEnd.say(card, rows.size(), Letters.MOST);
        return card;
    }

    private Component line(LetterRow row) {
        Span title = new Span(row.kind().title());
        title.addClassName("strong");
        Div facts = new Div(LetterSteps.words(row, clock));
        facts.addClassNames("small", "quiet");
        Div tags = new Div(
                new Tag(LetterSteps.tone(row, clock.today()), row.state().title()));
        tags.addClassName("tags");
        Div words = new Div(title, tags, facts);
        words.addClassName("grow");
        Anchor line = new Anchor(LetterPages.letter(row.id()), words, Icons.NEXT.create());
        line.addClassName("list-row");
        return line;
    }
}
