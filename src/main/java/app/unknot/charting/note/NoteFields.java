package app.unknot.charting.note;

import static app.unknot.charting.note.FieldValue.flag;
import static app.unknot.charting.note.FieldValue.mark;
import static app.unknot.charting.note.FieldValue.number;
import static app.unknot.charting.note.FieldValue.oneOf;
import static app.unknot.charting.note.FieldValue.text;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.shared.HomeCareItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every field that a note can hold, with the values it takes. Pain, pressure, sleep and stress are 0-10, minutes are whole,
 * times are instants; marks are small objects under an id of their own, so that two tablets never write over each other's.
 */
public final class NoteFields {
    /** The field that says why hands were on for longer than allowed. */
    public static final String WHY_LONGER = "minutes.reason";

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final String RATING = "TOO_LITTLE|JUST_RIGHT|TOO_MUCH";
    private static final String TECHNIQUES =
            Arrays.stream(Technique.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final String POSITIONS =
            Arrays.stream(Position.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final String HOME_CARE =
            Arrays.stream(HomeCareItem.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final String TOPICS =
            Arrays.stream(FirstVisitTopic.values()).map(Enum::name).collect(Collectors.joining("|"));
    private static final String TREATABLE = String.join("|", Regions.treatableCodes());
    private static final String ANY_REGION = String.join("|", Regions.allCodes());

    private static final Pattern FOR_THE_CLIENT = Pattern.compile(
            "(pain|painful|able|stroke|carried\\.painful)\\b.*|s\\.(sleep|stress|medicinedays)|consent\\.today");

    private static final List<Field> FIELDS = fields();

    private NoteFields() {}

    /** What a client may answer while holding the tablet. */
    public static boolean isForTheClient(String field) {
        return FOR_THE_CLIENT.matcher(field).matches() && valueOf(field).isPresent();
    }

    private record Field(Pattern name, FieldValue value) {}

    /** What a field takes, or empty when a note has no such field. */
    static Optional<FieldValue> valueOf(String field) {
        return FIELDS.stream()
                .filter(known -> known.name().matcher(field).matches())
                .map(Field::value)
                .findFirst();
    }

    private static List<Field> fields() {
        List<Field> all = new ArrayList<>();
        arrive(all);
        handsOn(all);
        marks(all);
        words(all);
        finish(all);
        add(all, "carried\\.[a-zA-Z0-9_.]{1,80}", mark(400));
        return List.copyOf(all);
    }

    private static void arrive(List<Field> all) {
        add(all, "pain\\.(before|worst|average|after)", number(0, 10));
        add(all, "since\\.last", oneOf("BETTER|SAME|WORSE"));
        add(all, "quality\\.(ACHING|STIFF|SHARP|BURNING|THROBBING|TINGLING|NAGGING)", flag());
        add(all, "painful\\.(" + ANY_REGION + ")", flag());
        add(all, "s\\.(sleep|stress)", number(0, 10));
        add(all, "relaxed\\.(before|after)", number(0, 10));
        add(all, "s\\.medicinedays", number(0, 7));
        add(all, "s\\.homecare", oneOf("NONE|SOME|MOST|ALL"));
        add(all, "able\\.[0-9]", number(0, 10));
        add(all, "consent\\.today", mark(12_000));
        add(all, "consent\\.withdrawn", mark(200));
        add(all, "topic\\.(" + TOPICS + ")", oneOf("TALKED|DECLINED"));
        add(all, "pressure\\.wanted", number(0, 10));
        add(all, "reaction\\.asked", flag());
    }

    private static void handsOn(List<Field> all) {
        String region = "region\\.(" + TREATABLE + ")\\.";
        add(all, region + "worked", flag());
        add(all, region + "technique", oneOf(TECHNIQUES));
        add(all, region + "pressure", number(0, 10));
        add(all, region + "minutes", number(0, 240));
        add(all, region + "minutesby", oneOf("HAND|TIMER"));
        add(all, region + "rating", oneOf(RATING));
        add(all, region + "(reason|incident|points)", text(1_000));
        add(all, region + "held", number(0, 300));
        add(
                all,
                region
                        + "stroke\\.(EFFLEURAGE|PETRISSAGE|FRICTION|TAPOTEMENT|VIBRATION|STRIPPING|COMPRESSION|ASSISTED_STRETCH)",
                flag());
        add(all, "limits\\.seen", text(4_000));
        add(all, "o\\.position", oneOf(POSITIONS));
        add(all, "position\\.reason", text(1_000));
        add(all, "product\\.(OIL|LOTION|CREAM|NONE)", flag());
        add(all, "product\\.checked", flag());
        add(all, "product\\.name", text(300));
        // In the unit of the practice: what was signed in one stays in it.
        add(all, "stone\\.temperature", number(30, 60));
        add(all, "stone\\.fahrenheit", number(86, 140));
        add(all, "stone\\.(before|during|after)", flag());
        add(all, "rom\\.(FLEXION|EXTENSION|SIDE_BEND_L|SIDE_BEND_R|ROTATION_L|ROTATION_R)\\.(before|after)", mark(200));
        add(all, "timer", mark(300));
        add(all, "time\\.total", number(0, 300));
        add(all, WHY_LONGER.replace(".", "\\."), text(1_000));
        add(all, "time\\.(start|end)", oneOf("([01]\\d|2[0-3]):[0-5]\\d"));
    }

    private static void marks(List<Field> all) {
        add(all, "finding\\." + ID, mark(2_000));
        add(all, "checkin\\." + ID, mark(600));
        add(all, "stroke\\." + ID, mark(12_000));
        add(all, "block\\." + ID, mark(400));
        add(all, "reaction\\." + ID, mark(2_000));
    }

    private static void words(List<Field> all) {
        add(all, "[soap]\\.text", text(OperationCheck.LONGEST_TEXT));
        add(all, "s\\.(location|radiation|aggravating|easing|function|goals)", text(4_000));
        add(all, "o\\.(posture|skin|tests|immediate)", text(4_000));
        add(all, "a\\.(factors|modifications)", text(4_000));
        add(all, "p\\.(techniques|referral)", text(4_000));
        add(all, "reaction\\.last|homecare\\.none", text(OperationCheck.LONGEST_TEXT));
    }

    private static void finish(List<Field> all) {
        add(all, "progress\\.[0-9]", oneOf("MET|CLOSER|SAME|FARTHER"));
        add(all, "a\\.response", oneOf("IMPROVED|NO_CHANGE|WORSE"));
        add(all, "a\\.tolerance", oneOf("GOOD|FAIR|POOR"));
        add(all, "pressure\\.overall", oneOf(RATING));
        add(all, "pressure\\.next", number(0, 10));
        add(all, "pressure\\.confirmed", flag());
        add(all, "prefer\\.(" + TREATABLE + ")", number(0, 10));
        add(all, "homecare\\.(" + HOME_CARE + ")", flag());
        add(all, "adapted\\.[A-Z]{1,3}\\d{1,4}", text(300));
        add(all, "next\\.weeks", number(0, 26));
        add(all, "next\\.agreed", flag());
        add(all, Stop.FIELD, mark(2 * Stop.LONGEST));
        add(all, "unchanged\\.confirmed", flag());
    }

    private static void add(List<Field> all, String name, FieldValue value) {
        all.add(new Field(Pattern.compile(name), value));
    }
}
