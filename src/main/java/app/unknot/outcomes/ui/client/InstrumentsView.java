package app.unknot.outcomes.ui.client;

import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.fhir.QuestionnaireReader;
import app.unknot.outcomes.instruments.ChangeRule;
import app.unknot.outcomes.instruments.Installed;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Scoring;
import app.unknot.outcomes.registry.InstrumentRegistry;
import app.unknot.outcomes.registry.InstrumentRow;
import app.unknot.practice.PracticePages;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.Refused;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.FileUpload;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** What the practice measures with, and the questions that it has installed. Holds nothing of any client. */
@Route(OutcomePages.INSTRUMENTS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class InstrumentsView extends Page {
    private final transient InstrumentRegistry registry;
    private final Div grid = new Div();

    InstrumentsView(InstrumentRegistry registry) {
        super(Density.DESK, ClientOutcomesText.INSTRUMENTS_TITLE.text(), ClientOutcomesText.INSTRUMENTS_LINE.text());
        this.registry = registry;
        grid.addClassName("instrument-grid");
        add(grid, new Anchor(PracticePages.PRACTICE, ClientOutcomesText.INSTRUMENTS_BACK.text()));
        show();
    }

    private void show() {
        grid.removeAll();
        registry.rows().forEach(row -> grid.add(card(row)));
    }

    private Card card(InstrumentRow row) {
        Instrument one = row.instrument();
        Card card = new Card(one.text());
        card.addClassName("stack");
        card.end(
                row.enabled()
                        ? new Tag(Tone.OK, ClientOutcomesText.INSTRUMENTS_IN_USE.text())
                        : new Tag(Tone.PLAIN, ClientOutcomesText.INSTRUMENTS_OFF.text()));
        card.add(
                quiet(ClientOutcomesText.INSTRUMENTS_CODE.text(one.code(), Instrument.VERSION)),
                new Paragraph(one.terms()),
                quiet(one.missing()));
        if (one.change().eligible() != null) card.add(quiet(change(one.change())));
        if (!one.isOurs()) {
            Anchor source = new Anchor(one.use().source(), ClientOutcomesText.INSTRUMENTS_SOURCE.text());
            source.setTarget("_blank");
            source.getElement().setAttribute("rel", "noreferrer");
            card.add(new Paragraph(questions(row)), source);
        }
        if (one != Instrument.PAIN_NOW)
            card.add(Buttons.outlined(
                    (row.enabled() ? ClientOutcomesText.INSTRUMENTS_STOP : ClientOutcomesText.INSTRUMENTS_USE).text(),
                    click -> {
                        registry.enable(one, !row.enabled());
                        show();
                    }));
        if (!one.isOurs() && one.form().scoring() != Scoring.TOTAL) card.add(upload(one));
        return card;
    }

    private static String questions(InstrumentRow row) {
        Installed installed = row.installed();
        if (installed != null) return ClientOutcomesText.INSTRUMENTS_INSTALLED.text(installed.version());
        return row.instrument().form().scoring() == Scoring.TOTAL
                ? ClientOutcomesText.INSTRUMENTS_TOTAL_ONLY.text()
                : ClientOutcomesText.INSTRUMENTS_NOT_INSTALLED.text();
    }

    private Div upload(Instrument one) {
        Div message = new Div();
        message.getElement().setAttribute("role", "status");
        FileUpload upload = new FileUpload(
                QuestionnaireReader.LARGEST,
                ClientOutcomesText.INSTRUMENTS_INSTALL.text(),
                ClientOutcomesText.INSTRUMENTS_DROP.text(),
                (metadata, bytes) -> {
                    try {
                        registry.install(one, bytes);
                        Toast.show(ClientOutcomesText.INSTRUMENTS_DONE.text());
                        show();
                    } catch (Refused refused) {
                        message.removeAll();
                        message.add(new NoteBox(Tone.CAUTION, refused.words()));
                    }
                },
                ".json",
                "application/json",
                "application/fhir+json");
        upload.onRefused(
                words -> {
                    message.removeAll();
                    message.add(new NoteBox(Tone.CAUTION, words));
                },
                ClientOutcomesText.INSTRUMENTS_WRONG::text,
                ClientOutcomesText.INSTRUMENTS_LOST.text());
        return new Div(upload, message);
    }

    private static String change(ChangeRule rule) {
        return ClientOutcomesText.INSTRUMENTS_CHANGE.text(
                points(rule.matters()), points(rule.error()), points(rule.eligible()));
    }

    private static String points(@Nullable Score score) {
        if (score == null) return ClientOutcomesText.INSTRUMENTS_NONE.text();
        return score.over() == 1
                ? String.valueOf(score.sum())
                : PracticeFormats.oneDecimal(score.rounded(1).doubleValue());
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("small", "quiet");
        return quiet;
    }
}
