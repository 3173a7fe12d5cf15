package app.unknot.letters.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentPages;
import app.unknot.letters.LetterDelivery;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterPages;
import app.unknot.letters.LetterRow;
import app.unknot.letters.LetterState;
import app.unknot.letters.LetterText;
import app.unknot.letters.Letters;
import app.unknot.letters.OpenedLetter;
import app.unknot.letters.passing.LetterPassing;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.ui.ScreeningAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Refused;
import app.unknot.shared.print.Printing;
import app.unknot.shared.ui.ActionBar;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.PrintNote;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import app.unknot.shared.ui.Typed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** One letter: while it is a draft its words can be changed; afterwards it stays, and waits for its answer. */
@Route(LetterPages.LETTER)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class LetterView extends Div implements BeforeEnterObserver {
    private final transient Letters letters;
    private final transient LetterPassing passing;
    private final transient LetterDrafts drafts;
    private final transient AnswerDialog.Desk answers;
    private final transient ScreeningResults screening;
    private final transient ClientDirectory clients;
    private final transient PracticeClock clock;
    private final Div message = new Div();
    private final Span saved = new Span();
    private final PrintNote unprintable = new PrintNote();
    private String name = "";
    private long version;

    LetterView(
            Letters letters,
            LetterPassing passing,
            LetterDrafts drafts,
            AnswerDialog.Desk answers,
            ScreeningResults screening,
            ClientDirectory clients,
            PracticeClock clock) {
        this.letters = letters;
        this.passing = passing;
        this.drafts = drafts;
        this.answers = answers;
        this.screening = screening;
        this.clients = clients;
        this.clock = clock;
        addClassName("letter");
        Density.TOUCH.applyTo(this);
        saved.addClassNames("small", "quiet", "grow");
        saved.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(LetterId.parse(event.getRouteParameters().get("letter").orElse("")));
    }

    private void show(LetterId id) {
        OpenedLetter letter = letters.open(id);
        LetterRow row = letter.row();
        ClientReference client = clients.reference(row.client());
        version = letter.version();
        message.removeAll();
        saved.setText("");
        name = client.name();
        missing(letter.text());
        Div body = new Div(message, unprintable, row.state() == LetterState.DRAFTED ? draft(letter) : fixed(letter));
        body.addClassNames("client-body", "stack");
        Anchor back = new Anchor(ClientPages.letters(row.client()), LettersText.ALL_LETTERS.text());
        back.addClassNames("btn", "outlined");
        removeAll();
        add(
                new ClientHeader(
                        client.face(),
                        client.name() + ", " + client.ageOn(clock.today()),
                        row.kind().title() + ". " + LetterSteps.words(row, clock),
                        ScreeningAlerts.of(screening.standing(row.client())),
                        back),
                body,
                row.state() == LetterState.DRAFTED ? draftBar(row) : fixedBar(row));
    }

    private Component draft(OpenedLetter letter) {
        Card card = new Card(letter.row().kind().title());
        card.add(
                new NoteBox(Tone.ADVISE, LettersText.READ_IT_BEFORE_YOU_GIVE.text()),
                new LetterForm(letter.text(), text -> save(letter.row().id(), text)));
        card.addClassName("stack");
        return card;
    }

    private void save(LetterId id, LetterText text) {
        message.removeAll();
        try {
            version = drafts.edit(id, version, text).version();
            missing(text);
            saved.setText(LettersText.SAVED.text(Formats.time(clock.instant(), clock.getZone())));
        } catch (Refused refused) {
            message.add(new NoteBox(Tone.CAUTION, refused.words()));
        }
    }

    private void missing(LetterText text) {
        unprintable.say(Printing.unprintable(name + text.words()));
    }

    private ActionBar draftBar(LetterRow row) {
        return new ActionBar(
                saved,
                Buttons.plain(
                        LettersText.DISCARD.text(),
                        click -> Confirm.ask(
                                LettersText.DISCARD_THIS_DRAFT.text(),
                                LettersText.NO_ONE_HAS_RECEIVED.text(),
                                LettersText.DISCARD.text(),
                                () -> {
                                    drafts.discard(row.id());
                                    UI.getCurrentOrThrow().navigate(ClientPages.letters(row.client()));
                                })),
                pdf(row, LettersText.SEE_THE_PDF.text()),
                Buttons.primary(LettersText.GIVE_OR_SEND.text(), click -> {
                    message.removeAll();
                    if (Typed.allTaken(this, words -> message.add(new NoteBox(Tone.CAUTION, words)))) pass(row);
                }));
    }

    private ActionBar fixedBar(LetterRow row) {
        Anchor pdf = pdf(row, LettersText.PRINT.text());
        ActionBar bar = new ActionBar(saved, pdf);
        if (row.state() == LetterState.ANSWERED || row.state() == LetterState.DISCARDED) return bar;
        bar.add(Buttons.outlined(LettersText.GIVEN_OR_SENT_AGAIN.text(), click -> pass(row)));
        if (row.kind().expectsAnswer())
            bar.add(Buttons.primary(
                    LettersText.RECORD_THE_ANSWER.text(), click -> answers.open(row, () -> show(row.id()))));
        return bar;
    }

    private static Anchor pdf(LetterRow row, String words) {
        Anchor pdf = new Anchor(LetterPages.pdf(row.id()), Icons.PRINT.create(), new Span(words));
        pdf.setTarget(AnchorTarget.BLANK);
        pdf.getElement().setAttribute("router-ignore", true);
        pdf.addClassNames("btn", "outlined");
        return pdf;
    }

    private Component fixed(OpenedLetter letter) {
        Card card = new Card(letter.row().kind().title());
        card.addClassName("stack");
        card.add(
                part(LettersText.TO.text(), letter.text().recipient()),
                part(LettersText.OPENING.text(), letter.text().opening()));
        letter.text().lines().stream()
                .filter(line -> !line.words().isBlank())
                .forEach(line -> card.add(part(line.name(), line.words())));
        card.add(part(LettersText.CLOSING.text(), letter.text().closing()));
        if (letter.row().state() == LetterState.ANSWERED) card.add(answer(letter));
        return card;
    }

    private static Component answer(OpenedLetter letter) {
        Div answer = new Div(new NoteBox(
                Tone.OK, LettersText.ANSWERED_2.text(letter.outcome().isEmpty() ? "" : " " + letter.outcome())));
        DocumentId document = letter.row().answer();
        if (document != null) {
            Anchor paper = new Anchor(DocumentPages.file(document), LettersText.DOWNLOAD_THE_ANSWER.text());
            paper.addClassNames("btn", "outlined");
            paper.getElement().setAttribute("router-ignore", true);
            paper.getElement().setAttribute("download", true);
            answer.add(paper);
        }
        answer.addClassName("stack");
        return answer;
    }

    private static Component part(String name, String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("note-text");
        return new Div(new H3(name), text);
    }

    private void pass(LetterRow row) {
        Dialog dialog = new Dialog(LettersText.HOW_DOES_IT_LEAVE.text());
        Div choices = new Div();
        choices.addClassName("stack");
        for (LetterDelivery how : LetterDelivery.values())
            choices.add(Buttons.once(how.title(), () -> {
                dialog.close();
                pass(row, how);
            }));
        Paragraph text = new Paragraph(
                row.state() == LetterState.DRAFTED
                        ? LettersText.AFTER_THAT_YOU_CANNOT_CHANGE.text()
                        : LettersText.THE_SAME_LETTER_ONCE_MORE.text());
        text.addClassNames("small", "quiet");
        dialog.add(text, choices);
        dialog.getFooter().add(Buttons.plain(LettersText.NOT_YET.text(), click -> dialog.close()));
        dialog.open();
    }

    private void pass(LetterRow row, LetterDelivery how) {
        try {
            passing.pass(row.id(), how);
            show(row.id());
            Toast.show(LettersText.RECORDED.text(how.title().toLowerCase(Locale.ROOT)));
        } catch (RefusedRequest refused) {
            message.removeAll();
            message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
        }
    }
}
