package app.unknot.charting.note;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.shared.HomeCareItem;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** The answers that a note takes, each code with its words, in the order in which they are offered. */
final class Choices {
    static final SequencedMap<String, String> TECHNIQUES = titles(List.of(Technique.values()), Technique::title);
    static final SequencedMap<String, String> POSITIONS = titles(
            List.of(Position.PRONE, Position.SIDE_LYING, Position.SUPINE, Position.SEMI_RECLINED, Position.SEATED),
            Position::title);
    static final SequencedMap<String, String> HOME_CARE = titles(List.of(HomeCareItem.values()), HomeCareItem::title);
    static final SequencedMap<String, String> TOPICS =
            titles(List.of(FirstVisitTopic.values()), FirstVisitTopic::title);
    static final SequencedMap<String, String> TALKED = of("TALKED Talked about", "DECLINED Declined");
    static final SequencedMap<String, String> RATINGS =
            of("TOO_LITTLE Too little", "JUST_RIGHT Just right", "TOO_MUCH Too much");
    static final SequencedMap<String, String> SINCE = of("BETTER Better", "SAME The same", "WORSE Worse");
    static final SequencedMap<String, String> QUALITIES = of(
            "ACHING Aching",
            "STIFF Stiff",
            "SHARP Sharp",
            "BURNING Burning",
            "THROBBING Throbbing",
            "TINGLING Tingling",
            "NAGGING Nagging");
    static final SequencedMap<String, String> STROKES = of(
            "EFFLEURAGE Effleurage",
            "PETRISSAGE Petrissage",
            "FRICTION Friction",
            "TAPOTEMENT Tapotement",
            "VIBRATION Vibration",
            "STRIPPING Stripping",
            "COMPRESSION Compression",
            "ASSISTED_STRETCH Assisted stretch");
    static final SequencedMap<String, String> PRODUCTS =
            of("OIL Oil", "LOTION Lotion", "CREAM Cream", "NONE No product");
    static final SequencedMap<String, String> RESPONSES = of("IMPROVED Improved", "NO_CHANGE No change", "WORSE Worse");
    static final SequencedMap<String, String> TOLERANCES = of("GOOD Good", "FAIR Fair", "POOR Poor");
    static final SequencedMap<String, String> ADHERENCE =
            of("NONE Not done", "SOME Some days", "MOST Most days", "ALL Every day");
    static final SequencedMap<String, String> PROGRESS =
            of("MET Reached", "CLOSER Closer", "SAME The same", "FARTHER Farther");
    static final SequencedMap<String, String> MINUTES_BY = of("HAND Hand", "TIMER Timer");
    static final SequencedMap<String, String> MOVEMENTS = of(
            "FLEXION Bend forward",
            "EXTENSION Bend back",
            "SIDE_BEND_L Side-bend left",
            "SIDE_BEND_R Side-bend right",
            "ROTATION_L Turn left",
            "ROTATION_R Turn right");

    private Choices() {}

    /** Each line is a code, a space and its words. */
    static SequencedMap<String, String> of(String... lines) {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        for (String line : lines) {
            int gap = line.indexOf(' ');
            words.put(line.substring(0, gap), line.substring(gap + 1));
        }
        return Collections.unmodifiableSequencedMap(words);
    }

    private static <E extends Enum<E>> SequencedMap<String, String> titles(List<E> all, Function<E, String> title) {
        return of(all.stream().map(one -> one.name() + " " + title.apply(one)).toArray(String[]::new));
    }
}
