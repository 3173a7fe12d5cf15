package app.unknot.charting.briefing;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.words.ChartingWords;
import app.unknot.screening.HandsOnLimit;
import app.unknot.screening.ScreeningResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What today's screening allows in this session.
 *
 * @param ceiling highest applied pressure 0-10, or null when there is none
 * @param banned techniques that may not be used, with the reason
 * @param avoid codes of regions that may not be treated
 * @param keepOff what else hands keep off, in words
 * @param notPositions how the client must not lie, with the reason
 * @param adaptations findings of which the note says how the session was adapted to them
 * @param handsOn how long hands are on at most, with the reason, or null when nothing limits it
 */
public record SessionLimits(
        @Nullable Integer ceiling,
        Map<Technique, String> banned,
        Set<String> avoid,
        List<String> keepOff,
        SequencedMap<Position, String> notPositions,
        List<Adaptation> adaptations,
        @Nullable HandsOnLimit handsOn) {
    public static final SessionLimits NONE =
            new SessionLimits(null, Map.of(), Set.of(), List.of(), new LinkedHashMap<>(), List.of(), null);

    public static SessionLimits of(ScreeningResult screened) {
        return of(screened, false);
    }

    /**
     * @param reactedLast whether the last session was followed by a reaction not long ago, for which some rules allow less
     */
    static SessionLimits of(ScreeningResult screened, boolean reactedLast) {
        Set<String> avoid =
                screened.avoid().stream().filter(Regions::isTreatable).collect(Collectors.toSet());
        return new SessionLimits(
                screened.ceiling(),
                screened.banReasons(),
                avoid,
                List.copyOf(screened.avoidInWords()),
                screened.notPositions(),
                Adaptation.of(screened),
                screened.handsOn(reactedLast).orElse(null));
    }

    /**
     * All of it in one sentence, the same for the same limits: what a therapist acknowledges before hands-on. Empty when nothing
     * limits the session.
     */
    public String words() {
        StringJoiner words = new StringJoiner("; ");
        if (ceiling != null) words.add(ChartingWords.CEILING_2.text(ceiling));
        if (handsOn != null) words.add(ChartingWords.AT_MOST_MINUTES.text(handsOn.minutes()));
        if (!avoid.isEmpty())
            words.add(ChartingWords.KEEP_OFF_2.text(listed(avoid.stream().map(Regions::name))));
        if (!keepOff.isEmpty()) words.add(ChartingWords.KEEP_OFF_2.text(String.join(", ", keepOff)));
        if (!notPositions.isEmpty())
            words.add(ChartingWords.NOT_3.text(notPositions.keySet().stream()
                    .map(position -> position.title().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(ChartingWords.NOT_2.text()))));
        if (!banned.isEmpty())
            words.add(
                    ChartingWords.NOT_TODAY.text(listed(banned.keySet().stream().map(Technique::title))));
        return words.toString();
    }

    /** So many minutes, or fewer when that is the limit. */
    public int shortened(int minutes) {
        return handsOn == null ? minutes : Math.min(minutes, handsOn.minutes());
    }

    private static String listed(Stream<String> names) {
        return names.sorted().collect(Collectors.joining(", "));
    }
}
