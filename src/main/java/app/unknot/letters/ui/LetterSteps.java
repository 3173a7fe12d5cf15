package app.unknot.letters.ui;

import app.unknot.letters.LetterRow;
import app.unknot.letters.LetterState;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What happened to a letter so far, in one sentence. */
final class LetterSteps {
    private LetterSteps() {}

    static String words(LetterRow row, PracticeClock clock) {
        List<String> steps = new ArrayList<>();
        steps.add(LettersText.DRAFTED.text(Formats.day(clock.dayOf(row.draftedAt()))));
        if (row.givenAt() != null && row.givenHow() != null)
            steps.add(lower(row.givenHow().title()) + " " + Formats.day(clock.dayOf(row.givenAt())));
        if (row.sentAt() != null && row.sentHow() != null)
            steps.add(LettersText.SENT_BY.text(lower(row.sentHow().title()), Formats.day(clock.dayOf(row.sentAt()))));
        if (row.answeredOn() != null) steps.add(LettersText.ANSWERED.text(Formats.day(row.answeredOn())));
        else if (row.dueOn() != null) steps.add(LettersText.ANSWER_EXPECTED_BY.text(Formats.day(row.dueOn())));
        return String.join(", ", steps) + ".";
    }

    static Tone tone(LetterRow row, LocalDate today) {
        if (row.state() == LetterState.ANSWERED) return Tone.OK;
        if (row.state() == LetterState.DRAFTED) return Tone.CAUTION;
        return row.dueOn() != null && !row.dueOn().isAfter(today) ? Tone.CAUTION : Tone.ADVISE;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
