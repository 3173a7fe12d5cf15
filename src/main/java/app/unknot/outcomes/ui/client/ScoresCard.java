package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.Visit;
import app.unknot.outcomes.instruments.Activities;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Scoring;
import app.unknot.outcomes.registry.InstrumentRegistry;
import app.unknot.outcomes.registry.InstrumentRow;
import app.unknot.outcomes.scores.ScoreEntry;
import app.unknot.outcomes.scores.Scores;
import app.unknot.plans.form.PlanTarget;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;

/** What was answered and entered, each with its change since the first of the episode; and the totals of paper forms. */
@org.springframework.stereotype.Component
class ScoresCard {
    private static final TextRule TOTAL = TextRule.line(6);
    private static final List<Occasion> ON_PAPER = List.of(
            Occasion.INTAKE, Occasion.CHECKPOINT, Occasion.DISCHARGE, Occasion.THREE_MONTHS, Occasion.SIX_MONTHS);

    private final Scores scores;
    private final InstrumentRegistry registry;
    private final PracticeClock clock;

    ScoresCard(Scores scores, InstrumentRegistry registry, PracticeClock clock) {
        this.scores = scores;
        this.registry = registry;
        this.clock = clock;
    }

    /**
     * @param since the first day of the episode that is shown
     * @param again shows the page again
     */
    Card of(ClientId client, LocalDate since, Runnable again) {
        Card card = new Card(ClientOutcomesText.QUESTIONNAIRES.text());
        Anchor ask = new Anchor(OutcomePages.ask(client), ClientOutcomesText.ASK_NOW.text());
        ask.addClassNames("btn", "primary");
        card.end(
                Buttons.outlined(ClientOutcomesText.ENTER_A_TOTAL.text(), click -> new Total(client, again).open()),
                ask);
        List<ScoreEntry> all = scores.of(client);
        if (all.isEmpty()) {
            card.add(new Paragraph(ClientOutcomesText.NOTHING_ANSWERED_YET.text()));
            return card;
        }
        TextTable table = new TextTable(
                ClientOutcomesText.QUESTIONNAIRES.text(),
                List.of(
                        ClientOutcomesText.INSTRUMENT.text(),
                        ClientOutcomesText.DAY.text(),
                        ClientOutcomesText.SCORE.text(),
                        ClientOutcomesText.SINCE_THE_FIRST.text(),
                        ClientOutcomesText.ASKED.text(),
                        ""));
        for (ScoreEntry one : all)
            table.row(
                    one.instrument().text(),
                    new Span(Formats.shortDay(one.on())),
                    new Span(shown(one)),
                    new Span(change(one, all, since)),
                    new Span(one.occasion().text() + ", " + one.source().text()),
                    act(client, one, again));
        card.add(table);
        scores.activities(client, since).ifPresent(found -> card.add(new Paragraph(words(found))));
        return card;
    }

    /** Where the client stands against the target of the plan, by the newest value. */
    String against(ClientId client, PlanTarget target, Course course) {
        Score newest = target.measure().equals(Instrument.PAIN_NOW.code())
                ? course.lastMeasured().map(Visit::pain).map(Score::of).orElse(null)
                : scores.of(client).stream()
                        .filter(one -> one.instrument().code().equals(target.measure()) && !one.withdrawn())
                        .findFirst()
                        .map(ScoreEntry::score)
                        .orElse(null);
        if (newest == null) return ClientOutcomesText.TARGET_NOT_MEASURED.text(target.words());
        Score aim = new Score(target.tenths(), 10);
        boolean reached = target.lowIsBetter() ? aim.isAtLeast(newest) : newest.isAtLeast(aim);
        return (reached ? ClientOutcomesText.TARGET_REACHED : ClientOutcomesText.TARGET_NOT_YET)
                .text(
                        target.words(),
                        PlanTarget.number(newest.times(10).rounded(0).intValue()));
    }

    private static String words(Activities found) {
        String change = found.matched() == 1
                ? ClientOutcomesText.ONE_ACTIVITY_MATCHED.text(
                        found.baseline().rounded(0), found.later().rounded(0))
                : ClientOutcomesText.ACTIVITIES_MATCHED.text(
                        found.matched(),
                        PracticeFormats.oneDecimal(found.baseline().approximate()),
                        PracticeFormats.oneDecimal(found.later().approximate()));
        String read = found.response().text();
        return change + " " + read
                + (found.gain().isZero() || found.isDetectable()
                        ? "."
                        : ", " + ClientOutcomesText.WITHIN_ERROR.text() + ".");
    }

    private static String shown(ScoreEntry one) {
        if (one.instrument().isChosen()) return ScoreEntry.words(one.instrument(), one.score());
        return one.instrument().form().scoring() == Scoring.MEAN
                ? one.shown() + " ("
                        + ClientOutcomesText.SUM_OF.text(
                                one.score().sum(), one.score().over()) + ")"
                : one.shown();
    }

    /** Against the first of the same instrument in the episode; activities are compared by themselves. */
    private static String change(ScoreEntry one, List<ScoreEntry> all, LocalDate since) {
        if (one.withdrawn()) return ClientOutcomesText.WITHDRAWN.text();
        Instrument instrument = one.instrument();
        if (instrument.change().eligible() == null
                || instrument == Instrument.ABILITY
                || one.on().isBefore(since)) return "";
        ScoreEntry first = all.reversed().stream()
                .filter(other -> other.instrument() == instrument && !other.withdrawn())
                .filter(other -> !other.on().isBefore(since))
                .findFirst()
                .orElse(one);
        if (first.id().equals(one.id())) return "";
        String response =
                instrument.change().response(first.score(), one.score()).text();
        return instrument.change().isWithinError(first.score(), one.score())
                ? response + ", " + ClientOutcomesText.WITHIN_ERROR.text()
                : response;
    }

    private Component act(ClientId client, ScoreEntry one, Runnable again) {
        if (one.withdrawn()) return new Span();
        return Buttons.plain(
                ClientOutcomesText.WITHDRAW.text(),
                click -> Confirm.ask(
                        ClientOutcomesText.WITHDRAW_THE_SCORE.text(),
                        ClientOutcomesText.WITHDRAW_LINE.text(),
                        ClientOutcomesText.WITHDRAW.text(),
                        () -> {
                            scores.withdraw(client, one.id());
                            Toast.show(ClientOutcomesText.THE_SCORE_IS_WITHDRAWN.text());
                            again.run();
                        }));
    }

    /** The total of a paper form, checked against what the form can say. */
    private final class Total extends InputDialog {
        Total(ClientId client, Runnable again) {
            this(client, again, new Div());
        }

        private Total(ClientId client, Runnable again, Div body) {
            super("outcomes.total." + client, ClientOutcomesText.ENTER_A_TOTAL.text(), body);
            Paragraph range = new Paragraph();
            TextLine part = new TextLine(ClientOutcomesText.PSYCHOSOCIAL.text(), TOTAL);
            Select<Instrument> form = new Select<>(ClientOutcomesText.INSTRUMENT.text(), change -> {
                range.setText(range(change.getValue()));
                part.setVisible(change.getValue() == Instrument.START_BACK);
            });
            form.setItems(registry.rows().stream()
                    .filter(InstrumentRow::enabled)
                    .map(InstrumentRow::instrument)
                    .filter(one -> !one.isOurs())
                    .toList());
            form.setItemLabelGenerator(Instrument::text);
            Select<Occasion> when = new Select<>(ClientOutcomesText.WHEN.text(), change -> {});
            when.setItems(ON_PAPER);
            when.setItemLabelGenerator(Occasion::text);
            when.setValue(Occasion.CHECKPOINT);
            DayField on = DayField.past(ClientOutcomesText.DAY.text(), clock::today);
            on.setValue(clock.today());
            TextLine total = new TextLine(ClientOutcomesText.RESULT.text(), TOTAL);
            form.setValue(Instrument.ROLAND_MORRIS);
            for (var field : List.of(form, when)) field.setWidthFull();
            on.setWidthFull();
            total.setWidthFull();
            part.setWidthFull();
            body.addClassName("stack");
            body.add(form, range, total, part, on, when);
            cancel(ClientOutcomesText.CANCEL.text());
            save(
                    ClientOutcomesText.SAVE_THE_TOTAL.text(),
                    () -> {
                        LocalDate day = on.getOptionalValue().orElseGet(clock::today);
                        if (form.getValue() == Instrument.START_BACK)
                            scores.enterStartBack(client, day, when.getValue(), total.text(), part.text());
                        else scores.enterTotal(client, form.getValue(), day, when.getValue(), total.text());
                    },
                    () -> {
                        Toast.show(ClientOutcomesText.THE_TOTAL_IS_SAVED.text());
                        again.run();
                    });
        }

        private static String range(Instrument instrument) {
            return ClientOutcomesText.FROM_PAPER_LINE.text(
                    instrument.form().lowestTotal(), instrument.form().highestTotal());
        }
    }
}
