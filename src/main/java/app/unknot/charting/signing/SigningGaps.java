package app.unknot.charting.signing;

import static app.unknot.charting.note.NoteGap.Section.ARRIVE;
import static app.unknot.charting.note.NoteGap.Section.FINISH;
import static app.unknot.charting.note.NoteGap.Section.HANDS_ON;
import static app.unknot.charting.note.NoteGap.Section.NOTE;

import app.unknot.anatomy.Position;
import app.unknot.anatomy.Regions;
import app.unknot.charting.briefing.SessionFrame;
import app.unknot.charting.note.Adaptation;
import app.unknot.charting.note.FirstVisitTopic;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Reaction;
import app.unknot.charting.note.Stop;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.consent.ConsentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a note lacks before it can be signed. Each letter of SOAP may be said in words or in answers, so that a routine visit
 * needs no typing. Missing billing items are not among the gaps: they hold the claim, never the note.
 */
public final class SigningGaps {
    public static final String RESCREEN = "RESCREEN";
    public static final String STOPPED = "STOPPED";

    private final NoteState note;
    private final SessionFrame frame;
    private final List<NoteGap> gaps = new ArrayList<>();

    private SigningGaps(NoteState note, SessionFrame frame) {
        this.note = note;
        this.frame = frame;
    }

    /** Gaps in the order in which a visit goes. Empty means signable. */
    public static List<NoteGap> of(NoteState note, SessionFrame frame) {
        return new SigningGaps(note, frame).find();
    }

    /** Whether nothing of an ordinary session is asked for: a warning sign ended it. */
    public static boolean endsAsStopped(NoteState note, SessionFrame frame) {
        return frame.forbidden() || note.value(NoteField.STOPPED).isPresent();
    }

    /** @param found since the questions were asked, in words */
    public static NoteGap askAgain(List<String> found) {
        return new NoteGap(
                RESCREEN, ARRIVE, "screening", ChartingWords.LIFT_YOUR_HANDS_AND_ASK.text(String.join(". ", found)));
    }

    private List<NoteGap> find() {
        for (String field : note.conflicts())
            add("TWO_VERSIONS", sectionOf(field), field, ChartingWords.CHOOSE_ONE_OF_TWO_VERSIONS.text());
        if (endsAsStopped(note, frame)) return stopped();
        if (!frame.screened())
            add(RESCREEN, ARRIVE, "screening", ChartingWords.ASK_TODAYS_SAFETY_QUESTIONS_BEFORE_YOU.text());
        consents();
        arrive();
        if (!frame.returning()) topics();
        String limits = frame.limits().words();
        if (!limits.isEmpty()
                && note.text(NoteField.LIMITS_SEEN).filter(limits::equals).isEmpty())
            add("LIMITS_SEEN", HANDS_ON, NoteField.LIMITS_SEEN, ChartingWords.ACKNOWLEDGE_TODAYS_LIMITS.text());
        position();
        if (note.regions().isEmpty())
            add("NO_REGION", HANDS_ON, NoteField.REGION_WORKED.kind(), ChartingWords.RECORD_AT_LEAST_ONE_REGION.text());
        for (String region : note.regions()) gaps.addAll(RegionGaps.of(note, frame, region));
        stones();
        finish();
        gaps.addAll(TimeGaps.of(note, frame.limits()));
        return gaps.stream().sorted(Comparator.comparing(NoteGap::section)).toList();
    }

    /** A session that was stopped is signed as it is: how it ended is all that has to be said. */
    private List<NoteGap> stopped() {
        if (note.value(NoteField.STOPPED).map(Stop::of).filter(Stop::isSaid).isEmpty())
            add(STOPPED, FINISH, NoteField.STOPPED, ChartingWords.SAY_WHY_THE_SESSION_WAS_STOPPED.text());
        return List.copyOf(gaps);
    }

    private void position() {
        Map<Position, String> not = frame.limits().notPositions();
        if (not.isEmpty()) return;
        Optional<Position> lay = note.text(NoteField.POSITION).map(Position::valueOf);
        if (lay.isEmpty())
            add("POSITION", HANDS_ON, NoteField.POSITION, ChartingWords.RECORD_THE_CLIENTS_POSITION.text());
        lay.filter(not::containsKey)
                .filter(position -> note.text(NoteField.POSITION_REASON).isEmpty())
                .ifPresent(position -> add(
                        "NOT_POSITION",
                        HANDS_ON,
                        NoteField.POSITION_REASON,
                        ChartingWords.IS_NOT_ALLOWED_TODAY_CORRECT_IT_OR_SAY.text(
                                position.title(), not.get(position))));
    }

    private void arrive() {
        if (note.number(NoteField.PAIN_BEFORE).isEmpty())
            add("PAIN_BEFORE", ARRIVE, NoteField.PAIN_BEFORE, ChartingWords.ASK_FOR_THE_PAIN_BEFORE.text());
        if (frame.returning() && silent(NoteField.SINCE_LAST, NoteField.SUBJECTIVE_TEXT))
            add("SINCE_LAST", ARRIVE, NoteField.SINCE_LAST, ChartingWords.ASK_HOW_THE_CLIENT_HAS_BEEN.text());
        if (!frame.returning() && note.text(NoteField.SUBJECTIVE_TEXT).isEmpty())
            add("TEXT_S", NOTE, NoteField.SUBJECTIVE_TEXT, ChartingWords.WRITE_WHAT_THE_CLIENT_SAYS.text());
        if (frame.returning()
                && silent(NoteField.REACTION_ASKED, NoteField.REACTION_LAST)
                && Reaction.of(note).stream().allMatch(Reaction::isToday))
            add("REACTION", ARRIVE, NoteField.REACTION_ASKED, ChartingWords.ASK_ABOUT_A_REACTION_TO_THE_LAST.text());
        if (frame.preferred().overall() == null
                && note.number(NoteField.PRESSURE_WANTED).isEmpty())
            add("PREFERENCE", ARRIVE, NoteField.PRESSURE_WANTED, ChartingWords.ASK_FOR_THE_PREFERRED_PRESSURE.text());
        for (String field : note.fields(NoteField.REACTION.prefix()))
            if (note.value(field).filter(Reaction::lacksAction).isPresent())
                add("REACTION_ACTION", FINISH, field, ChartingWords.WRITE_WHAT_WAS_DONE_ABOUT_THE_SERIOUS.text());
    }

    private void consents() {
        frame.unsigned().forEach((kind, complaint) -> {
            if (kind != ConsentKind.GLUTEAL || note.regions().stream().anyMatch(Regions::isGluteal))
                add("CONSENT", ARRIVE, "consent", complaint);
        });
    }

    private void topics() {
        long open = Arrays.stream(FirstVisitTopic.values())
                .filter(topic -> note.text(NoteField.TOPIC.of(topic.name())).isEmpty())
                .count();
        if (open > 0)
            add("TOPICS", ARRIVE, NoteField.TOPIC.kind(), ChartingWords.STILL_TO_TALK_ABOUT_OF_THE_FIVE.text(open));
    }

    private void stones() {
        boolean used = note.regions().stream()
                .anyMatch(region -> note.text(NoteField.REGION_TECHNIQUE.of(region))
                        .filter("HOT_STONE"::equals)
                        .isPresent());
        if (used
                && note.number(NoteField.STONE_CELSIUS).isEmpty()
                && note.number(NoteField.STONE_FAHRENHEIT).isEmpty())
            add(
                    "STONE_TEMPERATURE",
                    HANDS_ON,
                    NoteField.STONE_CELSIUS,
                    ChartingWords.ENTER_THE_TEMPERATURE_OF_THE_STONES.text());
        if (used && (!note.isOn(NoteField.STONE_BEFORE) || !note.isOn(NoteField.STONE_AFTER)))
            add("STONE_SKIN", HANDS_ON, NoteField.STONE_BEFORE, ChartingWords.CHECK_THE_SKIN_BEFORE_AND_AFTER.text());
        boolean product =
                List.of("OIL", "LOTION", "CREAM").stream().anyMatch(one -> note.isOn(NoteField.PRODUCT.of(one)));
        if (product && !note.isOn(NoteField.PRODUCT_CHECKED))
            add("PRODUCT_CHECK", HANDS_ON, NoteField.PRODUCT_CHECKED, ChartingWords.CHECK_THE_PRODUCT_AGAINST.text());
    }

    private void finish() {
        if (silent(NoteField.RESPONSE, NoteField.ASSESSMENT_TEXT))
            add("RESPONSE", FINISH, NoteField.RESPONSE, ChartingWords.SAY_HOW_IT_HELPED.text());
        if (silent(NoteField.NEXT_WEEKS, NoteField.PLAN_TEXT)
                && note.fields(NoteField.HOME_CARE.prefix()).isEmpty())
            add("TEXT_P", NOTE, NoteField.PLAN_TEXT, ChartingWords.WRITE_WHAT_COMES_NEXT.text());
        for (Adaptation asked : frame.limits().adaptations())
            if (note.text(asked.field()).filter(words -> !words.isBlank()).isEmpty())
                add(
                        "ADAPTED",
                        FINISH,
                        asked.field(),
                        ChartingWords.RECORD_HOW_YOU_ADAPTED_THE_SESSION.text(asked.title()));
        if (note.number(NoteField.PAIN_AFTER).isEmpty())
            add("PAIN_AFTER", FINISH, NoteField.PAIN_AFTER, ChartingWords.ASK_FOR_THE_PAIN_AFTER.text());
        if (silent(NoteField.PRESSURE_OVERALL, null))
            add("PRESSURE_AFTER", FINISH, NoteField.PRESSURE_OVERALL, ChartingWords.ASK_HOW_THE_PRESSURE_FELT.text());
        if (note.fields(NoteField.HOME_CARE.prefix()).isEmpty())
            add("HOME_CARE", FINISH, NoteField.HOME_CARE.kind(), ChartingWords.CHOOSE_HOME_CARE_OR_SAY.text());
        frame.withheld().forEach((item, reason) -> {
            if (note.isOn(NoteField.HOME_CARE.of(item.name())))
                add(
                        "WITHHELD",
                        FINISH,
                        NoteField.HOME_CARE.of(item.name()),
                        ChartingWords.IS_NOT_FOR_TODAY.text(item.title(), reason));
        });
        if (frame.referralAdvised() && note.text(NoteField.REFERRAL).isEmpty())
            add("REFERRAL", FINISH, NoteField.REFERRAL, ChartingWords.SAY_WHETHER_YOU_RECOMMENDED_A_DOCTORS.text());
    }

    /** Whether neither the answer nor the words are there. */
    private boolean silent(NoteField answer, @Nullable NoteField words) {
        return note.value(answer).isEmpty()
                && (words == null || note.text(words).isEmpty());
    }

    private void add(String code, NoteGap.Section section, String field, String message) {
        gaps.add(new NoteGap(code, section, field, message));
    }

    private void add(String code, NoteGap.Section section, NoteField field, String message) {
        add(code, section, field.key(), message);
    }

    private static NoteGap.Section sectionOf(String field) {
        return NoteField.named(field).map(NoteField::section).orElse(ARRIVE);
    }
}
