package app.unknot.charting.note;

import static app.unknot.charting.note.FieldSpec.Trait.BY_CLIENT;
import static app.unknot.charting.note.FieldSpec.Trait.FOUND;
import static app.unknot.charting.note.FieldSpec.Trait.LIST;
import static app.unknot.charting.note.FieldSpec.Trait.OF_RECORD;
import static app.unknot.charting.note.FieldSpec.Trait.SAID;
import static app.unknot.charting.note.FieldSpec.Trait.TOLD;
import static app.unknot.charting.note.FieldSpec.field;
import static app.unknot.charting.note.FieldValue.clock;
import static app.unknot.charting.note.FieldValue.flag;
import static app.unknot.charting.note.FieldValue.mark;
import static app.unknot.charting.note.FieldValue.number;
import static app.unknot.charting.note.FieldValue.oneOf;
import static app.unknot.charting.note.FieldValue.written;
import static app.unknot.charting.note.NoteGap.Section.ARRIVE;
import static app.unknot.charting.note.NoteGap.Section.FINISH;
import static app.unknot.charting.note.NoteGap.Section.HANDS_ON;
import static app.unknot.charting.note.NoteGap.Section.NOTE;
import static app.unknot.charting.note.NoteSummary.Part.ASSESSMENT;
import static app.unknot.charting.note.NoteSummary.Part.OBJECTIVE;
import static app.unknot.charting.note.NoteSummary.Part.PLAN;
import static app.unknot.charting.note.NoteSummary.Part.SUBJECTIVE;
import static app.unknot.charting.note.NoteSummary.Part.TIME;

import app.unknot.plans.PressureCheck;
import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Every field that a note can hold: its name, what a person calls it, where it is written and where it is read, the values it takes,
 * and what of it holds until the next visit. Signed notes keep these names for good, so no name ever changes its meaning. The
 * workspace is handed all of it with the note and decides none of it by itself.
 *
 * <p>Pain, pressure, sleep and stress are 0-10, minutes are whole, times are instants; marks are small objects under an id of their
 * own, so that two tablets never write over each other's.
 */
public enum NoteField implements Text {
    PAIN_BEFORE(field("pain.before", number(0, 10)).at(ARRIVE).with(BY_CLIENT, SAID, TOLD)),
    PAIN_WORST(field("pain.worst", number(0, 10)).at(ARRIVE, SUBJECTIVE).with(BY_CLIENT)),
    PAIN_AVERAGE(field("pain.average", number(0, 10)).at(ARRIVE, SUBJECTIVE).with(BY_CLIENT)),
    PAIN_AFTER(field("pain.after", number(0, 10)).at(FINISH).with(BY_CLIENT, TOLD)),
    SINCE_LAST(field("since.last", oneOf(Choices.SINCE)).at(ARRIVE, SUBJECTIVE).with(TOLD)),
    QUALITY(field("quality.{QUALITY}", flag())
            .at(ARRIVE, SUBJECTIVE)
            .carriedAs(CarryOver.ARRIVE, 1)
            .with(LIST)),
    PAINFUL(field("painful.{REGION}", flag())
            .at(HANDS_ON, SUBJECTIVE)
            .carriedAs(CarryOver.ARRIVE, 1)
            .with(LIST, BY_CLIENT, FOUND)),
    SLEEP(field("s.sleep", number(0, 10)).at(ARRIVE, SUBJECTIVE).with(BY_CLIENT)),
    STRESS(field("s.stress", number(0, 10)).at(ARRIVE, SUBJECTIVE).with(BY_CLIENT)),
    RELAXED_BEFORE(field("relaxed.before", number(0, 10)).at(ARRIVE, SUBJECTIVE)),
    RELAXED_AFTER(field("relaxed.after", number(0, 10)).at(FINISH, ASSESSMENT)),
    MEDICINE_DAYS(field("s.medicinedays", number(0, 7)).at(ARRIVE, SUBJECTIVE).with(BY_CLIENT)),
    HOME_CARE_DONE(field("s.homecare", oneOf(Choices.ADHERENCE)).at(ARRIVE, SUBJECTIVE)),
    ABLE(field("able.{GOAL}", number(0, 10)).at(ARRIVE, SUBJECTIVE).with(BY_CLIENT, OF_RECORD)),
    CONSENT_TODAY(field("consent.today", mark(12_000)).at(ARRIVE, SUBJECTIVE).with(BY_CLIENT, OF_RECORD)),
    CONSENT_WITHDRAWN(field("consent.withdrawn", mark(200)).at(ARRIVE, SUBJECTIVE)),
    TOPIC(field("topic.{TOPIC}", oneOf(Choices.TALKED)).at(ARRIVE, SUBJECTIVE)),
    PRESSURE_WANTED(
            field("pressure.wanted", number(0, PressureCheck.HIGHEST_WISH)).at(ARRIVE, SUBJECTIVE)),
    REACTION_ASKED(field("reaction.asked", flag()).at(ARRIVE, SUBJECTIVE)),
    REACTION_LAST(field("reaction.last", written(FieldValue.LONGEST_TEXT)).at(ARRIVE, SUBJECTIVE)),
    LOCATION(field("s.location", written(4_000))
            .at(ARRIVE, SUBJECTIVE)
            .carriedAs(CarryOver.ARRIVE, 0)
            .with(SAID)),
    RADIATION(field("s.radiation", written(4_000)).at(ARRIVE, SUBJECTIVE).carriedAs(CarryOver.ARRIVE, 0)),
    AGGRAVATING(field("s.aggravating", written(4_000)).at(ARRIVE, SUBJECTIVE).carriedAs(CarryOver.ARRIVE, 0)),
    EASING(field("s.easing", written(4_000)).at(ARRIVE, SUBJECTIVE).carriedAs(CarryOver.ARRIVE, 0)),
    FUNCTION(field("s.function", written(4_000))
            .at(ARRIVE, SUBJECTIVE)
            .carriedAs(CarryOver.ARRIVE, 0)
            .with(SAID)),
    GOALS(field("s.goals", written(4_000)).at(ARRIVE, SUBJECTIVE).carriedAs(CarryOver.ARRIVE, 0)),

    REGION_WORKED(region("worked", flag()).with(FOUND, TOLD)),
    REGION_TECHNIQUE(region("technique", oneOf(Choices.TECHNIQUES)).with(FOUND, TOLD)),
    REGION_PRESSURE(region("pressure", number(0, 10)).with(FOUND, TOLD)),
    REGION_MINUTES(region("minutes", number(0, 240)).with(FOUND, TOLD)),
    REGION_MINUTES_BY(asked("minutesby", oneOf(Choices.MINUTES_BY))),
    REGION_RATING(asked("rating", oneOf(Choices.RATINGS))),
    REGION_REASON(asked("reason", written(1_000)).in(OBJECTIVE)),
    REGION_INCIDENT(asked("incident", written(1_000)).in(OBJECTIVE)),
    REGION_POINTS(asked("points", written(1_000)).in(OBJECTIVE)),
    REGION_HELD(asked("held", number(0, 300)).in(OBJECTIVE)),
    REGION_STROKE(region("stroke.{STROKE}", flag()).in(OBJECTIVE).with(LIST)),
    LIMITS_SEEN(field("limits.seen", written(4_000)).at(HANDS_ON, OBJECTIVE).with(OF_RECORD)),
    POSITION(field("o.position", oneOf(Choices.POSITIONS))
            .at(HANDS_ON, OBJECTIVE)
            .carriedAs(CarryOver.HANDS_ON, 0)
            .with(FOUND, TOLD)),
    POSITION_REASON(field("position.reason", written(1_000)).at(HANDS_ON, OBJECTIVE)),
    PRODUCT(field("product.{PRODUCT}", flag())
            .at(HANDS_ON, OBJECTIVE)
            .carriedAs(CarryOver.HANDS_ON, 1)
            .with(LIST, TOLD)),
    PRODUCT_CHECKED(
            field("product.checked", flag()).at(HANDS_ON, OBJECTIVE).together(1).with(TOLD)),
    PRODUCT_NAME(field("product.name", written(300))
            .at(HANDS_ON, OBJECTIVE)
            .together(1)
            .with(TOLD)),
    // In the unit of the practice: what was signed in one stays in it.
    STONE_CELSIUS(
            field("stone.temperature", number(30, 60)).at(HANDS_ON, OBJECTIVE).carriedAs(CarryOver.HANDS_ON, 0)),
    STONE_FAHRENHEIT(
            field("stone.fahrenheit", number(86, 140)).at(HANDS_ON, OBJECTIVE).carriedAs(CarryOver.HANDS_ON, 0)),
    STONE_BEFORE(field("stone.before", flag()).at(HANDS_ON, OBJECTIVE).with(LIST)),
    STONE_DURING(field("stone.during", flag()).at(HANDS_ON, OBJECTIVE).with(LIST)),
    STONE_AFTER(field("stone.after", flag()).at(HANDS_ON, OBJECTIVE).with(LIST)),
    FINDING(field("finding.{ID}", mark(2_000)).at(HANDS_ON, OBJECTIVE).with(FOUND)),
    CHECK_IN(field("checkin.{ID}", mark(600)).at(HANDS_ON, OBJECTIVE)),
    STROKE(field("stroke.{ID}", mark(12_000)).at(HANDS_ON).with(BY_CLIENT)),
    BLOCK(field("block.{ID}", mark(400)).at(HANDS_ON)),
    REACTION(field("reaction.{ID}", mark(2_000)).at(ARRIVE, SUBJECTIVE)),
    TIMER(field("timer", mark(300)).at(HANDS_ON)),

    SUBJECTIVE_TEXT(field("s.text", written(FieldValue.LONGEST_TEXT))
            .at(NOTE)
            .carriedAs(CarryOver.S, 0)
            .with(SAID, TOLD)),
    OBJECTIVE_TEXT(field("o.text", written(FieldValue.LONGEST_TEXT))
            .at(NOTE)
            .carriedAs(CarryOver.O, 0)
            .with(FOUND, TOLD)),
    ASSESSMENT_TEXT(field("a.text", written(FieldValue.LONGEST_TEXT))
            .at(NOTE)
            .carriedAs(CarryOver.A, 0)
            .with(TOLD)),
    PLAN_TEXT(field("p.text", written(FieldValue.LONGEST_TEXT))
            .at(NOTE)
            .carriedAs(CarryOver.P, 0)
            .with(TOLD)),
    POSTURE(field("o.posture", written(4_000))
            .at(NOTE, OBJECTIVE)
            .carriedAs(CarryOver.O, 0)
            .with(FOUND, TOLD)),
    SKIN(field("o.skin", written(4_000))
            .at(NOTE, OBJECTIVE)
            .carriedAs(CarryOver.O, 0)
            .with(FOUND, TOLD)),
    TESTS(field("o.tests", written(4_000))
            .at(NOTE, OBJECTIVE)
            .carriedAs(CarryOver.O, 0)
            .with(FOUND, TOLD)),
    IMMEDIATE_RESPONSE(field("o.immediate", written(4_000)).at(NOTE, OBJECTIVE).with(FOUND)),
    MOTION_BEFORE(field("rom.{MOVEMENT}.before", mark(200)).at(NOTE, OBJECTIVE)),
    MOTION_AFTER(field("rom.{MOVEMENT}.after", mark(200)).at(NOTE, OBJECTIVE)),
    TOLERANCE(
            field("a.tolerance", oneOf(Choices.TOLERANCES)).at(NOTE, ASSESSMENT).with(TOLD)),
    FACTORS(field("a.factors", written(4_000)).at(NOTE, ASSESSMENT).carriedAs(CarryOver.A, 0)),
    MODIFICATIONS(field("a.modifications", written(4_000)).at(NOTE, ASSESSMENT).carriedAs(CarryOver.A, 0)),
    NEXT_TECHNIQUES(field("p.techniques", written(4_000)).at(NOTE, PLAN).carriedAs(CarryOver.P, 0)),

    REFERRAL(field("p.referral", written(4_000)).at(FINISH, PLAN)),
    RESPONSE(
            field("a.response", oneOf(Choices.RESPONSES)).at(FINISH, ASSESSMENT).with(TOLD)),
    PROGRESS(field("progress.{GOAL}", oneOf(Choices.PROGRESS))
            .at(FINISH, ASSESSMENT)
            .with(OF_RECORD)),
    PRESSURE_OVERALL(field("pressure.overall", oneOf(Choices.RATINGS)).at(FINISH, PLAN)),
    PRESSURE_NEXT(field("pressure.next", number(0, PressureCheck.HIGHEST_WISH))
            .at(FINISH, PLAN)
            .with(OF_RECORD)),
    PRESSURE_CONFIRMED(field("pressure.confirmed", flag()).at(FINISH, PLAN).with(OF_RECORD)),
    PREFER(field("prefer.{TREATED}", number(0, 10)).at(FINISH, PLAN).with(OF_RECORD)),
    HOME_CARE(field("homecare.{HOME_CARE}", flag())
            .at(FINISH, PLAN)
            .carriedAs(CarryOver.FINISH, 1)
            .with(LIST, TOLD)),
    NO_HOME_CARE(field("homecare.none", written(FieldValue.LONGEST_TEXT))
            .at(FINISH, PLAN)
            .carriedAs(CarryOver.FINISH, 1)
            .with(TOLD)),
    ADAPTED(field("adapted.{RULE}", written(300)).at(FINISH, ASSESSMENT).with(OF_RECORD)),
    NEXT_WEEKS(field("next.weeks", number(0, 26))
            .at(FINISH, PLAN)
            .carriedAs(CarryOver.FINISH, 0)
            .with(TOLD)),
    NEXT_AGREED(field("next.agreed", flag()).at(FINISH, PLAN)),
    STOPPED(field("stopped", mark(8_000)).at(FINISH, ASSESSMENT)),
    TOTAL_MINUTES(field("time.total", number(0, 300)).at(FINISH, TIME)),
    WHY_LONGER(field("minutes.reason", written(1_000)).at(FINISH, TIME)),
    HANDS_ON_FROM(field("time.start", clock()).at(FINISH, TIME)),
    HANDS_ON_TO(field("time.end", clock()).at(FINISH, TIME)),
    UNCHANGED(field("unchanged.confirmed", flag()).at(FINISH).with(OF_RECORD)),
    /** What was taken over from the last note and not touched since, by group. */
    CARRIED(field("carried.{GROUP}", mark(400)).at(FINISH));

    private static final Map<String, NoteField> FIXED = Arrays.stream(values())
            .filter(field -> !field.spec.isFamily())
            .collect(Collectors.toUnmodifiableMap(NoteField::key, field -> field));
    private static final Map<String, List<NoteField>> FAMILIES = Arrays.stream(values())
            .filter(field -> field.spec.isFamily())
            .collect(Collectors.groupingBy(NoteField::kind));

    private final FieldSpec spec;
    private final String key;

    NoteField(FieldSpec spec) {
        this.spec = spec;
        this.key = spec.pattern();
    }

    private static FieldSpec asked(String part, FieldValue value) {
        return field("region.{TREATED}." + part, value).at(HANDS_ON).together(2);
    }

    private static FieldSpec region(String part, FieldValue value) {
        return asked(part, value).carriedAs(CarryOver.HANDS_ON, 2);
    }

    /** The field of this name, or empty when a note has none. */
    public static Optional<NoteField> named(String name) {
        NoteField fixed = FIXED.get(name);
        if (fixed != null) return Optional.of(fixed);
        return FAMILIES.getOrDefault(FieldSpec.head(name, 1), List.of()).stream()
                .filter(field -> field.spec.fits(name))
                .findFirst();
    }

    /** What is confirmed and taken over together with a field: a region as a whole, all home care, or the field alone. */
    public static String groupOf(String name) {
        return named(name)
                .map(field -> FieldSpec.head(name, field.spec.carrying().depth()))
                .orElse(name);
    }

    /** What a client may answer while holding the tablet. */
    public static boolean isForTheClient(String name) {
        // A client who marks where it hurts answers what was taken over from last time.
        if (name.equals(CARRIED.of(PAINFUL.kind()))) return true;
        return named(name).filter(field -> field.is(BY_CLIENT)).isPresent();
    }

    /** Its name, such as {@code pain.before}; of many alike, such as {@code region.*.pressure}. */
    public String key() {
        return key;
    }

    /** The name of the one among many alike that has these codes. */
    public String of(String... codes) {
        return spec.named(codes);
    }

    /** What the names of many alike begin with, such as {@code finding.}. */
    public String prefix() {
        return spec.prefix();
    }

    /** The first part of its name, such as {@code homecare}. */
    public String kind() {
        return FieldSpec.head(key, 1);
    }

    /** Whether that is the name of this field, or of one of these. */
    public boolean isNamed(String name) {
        return spec.isFamily() ? spec.fits(name) : key.equals(name);
    }

    /** The codes in the name of one among many alike. */
    public List<String> codes(String name) {
        return spec.codes(name);
    }

    /** What a person calls it; {@code {0}}, {@code {1}} stand for its codes in words. */
    String label() {
        return text();
    }

    FieldSpec spec() {
        return spec;
    }

    boolean is(FieldSpec.Trait trait) {
        return spec.traits().contains(trait);
    }

    /** Whether it speaks of the record that the note is in, not of the session. */
    public boolean isOfTheRecord() {
        return is(OF_RECORD);
    }

    /** The part of the workspace in which it is written. */
    public NoteGap.Section section() {
        return spec.section();
    }

    /** The part of the signed note under which it is listed; null when it is told in a place of its own, or keeps the tablet going. */
    NoteSummary.@Nullable Part part(JsonNode value) {
        boolean today = this == REACTION && Reaction.isToday(value);
        return today ? ASSESSMENT : spec.part();
    }
}
