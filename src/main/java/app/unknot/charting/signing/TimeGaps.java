package app.unknot.charting.signing;

import static app.unknot.charting.note.NoteGap.Section.FINISH;

import app.unknot.charting.briefing.SessionLimits;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.words.ChartingWords;
import app.unknot.screening.HandsOnLimit;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Minutes that do not add up: the timed minutes of all regions fit into the treatment, and the treatment into the time between start
 * and end. Rest is not counted (Medicare Benefit Policy Manual, chapter 15, section 220.3). And more of them than screening allows.
 */
final class TimeGaps {
    private TimeGaps() {}

    static List<NoteGap> of(NoteState note, SessionLimits limits) {
        List<NoteGap> gaps = new ArrayList<>();
        int timed = note.regions().stream()
                .mapToInt(region ->
                        note.number(NoteField.REGION_MINUTES.of(region)).orElse(0))
                .sum();
        Optional<Integer> total = note.number(NoteField.TOTAL_MINUTES);
        total.filter(minutes -> minutes < timed)
                .ifPresent(minutes -> gaps.add(new NoteGap(
                        "MINUTES_TOTAL",
                        FINISH,
                        NoteField.TOTAL_MINUTES.key(),
                        ChartingWords.TREATMENT_OF_MINUTES_IS_SHORTER.text(minutes, timed))));
        Optional<LocalTime> start = note.text(NoteField.HANDS_ON_FROM).map(LocalTime::parse);
        Optional<LocalTime> end = note.text(NoteField.HANDS_ON_TO).map(LocalTime::parse);
        if (start.isPresent() && end.isPresent()) {
            long between = Duration.between(start.get(), end.get()).toMinutes();
            int treated = total.orElse(timed);
            if (between < treated)
                gaps.add(new NoteGap(
                        "MINUTES_CLOCK",
                        FINISH,
                        NoteField.HANDS_ON_TO.key(),
                        ChartingWords.FROM_TO_THERE_ARE_MINUTES.text(start.get(), end.get(), between, treated)));
        }
        tooLong(note, limits, Math.max(timed, total.orElse(0))).ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<NoteGap> tooLong(NoteState note, SessionLimits limits, int treated) {
        HandsOnLimit most = limits.handsOn();
        if (most == null
                || treated <= most.minutes()
                || note.text(NoteField.WHY_LONGER)
                        .filter(words -> !words.isBlank())
                        .isPresent()) return Optional.empty();
        return Optional.of(new NoteGap(
                "OVER_MINUTES",
                FINISH,
                NoteField.WHY_LONGER.key(),
                ChartingWords.AT_MOST_MINUTES_TODAY_RECORDED.text(most.minutes(), most.reason(), treated)));
    }
}
