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
                RESCREEN,
                ARRIVE,
                "screening",
                String.join(". ", found) + ". Lift your hands and ask the safety questions again.");
    }

    private List<NoteGap> find() {
        for (String field : note.conflicts())
            add("TWO_VERSIONS", sectionOf(field), field, "Choose one of two versions");
        if (endsAsStopped(note, frame)) return stopped();
        if (!frame.screened()) add(RESCREEN, ARRIVE, "screening", "Ask today's safety questions before you continue");
        consents();
        arrive();
        if (!frame.returning()) topics();
        String limits = frame.limits().words();
        if (!limits.isEmpty()
                && note.text(NoteField.LIMITS_SEEN).filter(limits::equals).isEmpty())
            add("LIMITS_SEEN", HANDS_ON, NoteField.LIMITS_SEEN, "Acknowledge today's limits");
        position();
        if (note.regions().isEmpty())
            add("NO_REGION", HANDS_ON, NoteField.REGION_WORKED.kind(), "Record at least one region");
        for (String region : note.regions()) gaps.addAll(RegionGaps.of(note, frame, region));
        stones();
        finish();
        gaps.addAll(TimeGaps.of(note, frame.limits()));
        return gaps.stream().sorted(Comparator.comparing(NoteGap::section)).toList();
    }

    /** A session that was stopped is signed as it is: how it ended is all that has to be said. */
    private List<NoteGap> stopped() {
        if (note.value(NoteField.STOPPED).map(Stop::of).filter(Stop::isSaid).isEmpty())
            add(STOPPED, FINISH, NoteField.STOPPED, "Say why the session was stopped, and who was told");
        return List.copyOf(gaps);
    }

    private void position() {
        Map<Position, String> not = frame.limits().notPositions();
        if (not.isEmpty()) return;
        Optional<Position> lay = note.text(NoteField.POSITION).map(Position::valueOf);
        if (lay.isEmpty()) add("POSITION", HANDS_ON, NoteField.POSITION, "Record the client's position");
        lay.filter(not::containsKey)
                .filter(position -> note.text(NoteField.POSITION_REASON).isEmpty())
                .ifPresent(position -> add(
                        "NOT_POSITION",
                        HANDS_ON,
                        NoteField.POSITION_REASON,
                        position.title() + " is not allowed today (" + not.get(position)
                                + "): correct it, or say why"));
    }

    private void arrive() {
        if (note.number(NoteField.PAIN_BEFORE).isEmpty())
            add("PAIN_BEFORE", ARRIVE, NoteField.PAIN_BEFORE, "Ask for the pain before");
        if (frame.returning() && silent(NoteField.SINCE_LAST, NoteField.SUBJECTIVE_TEXT))
            add("SINCE_LAST", ARRIVE, NoteField.SINCE_LAST, "Ask how the client has been since the last visit");
        if (!frame.returning() && note.text(NoteField.SUBJECTIVE_TEXT).isEmpty())
            add("TEXT_S", NOTE, NoteField.SUBJECTIVE_TEXT, "Write what the client says");
        if (frame.returning()
                && silent(NoteField.REACTION_ASKED, NoteField.REACTION_LAST)
                && Reaction.of(note).stream().allMatch(Reaction::isToday))
            add("REACTION", ARRIVE, NoteField.REACTION_ASKED, "Ask about a reaction to the last session");
        if (frame.preferred().overall() == null
                && note.number(NoteField.PRESSURE_WANTED).isEmpty())
            add("PREFERENCE", ARRIVE, NoteField.PRESSURE_WANTED, "Ask for the preferred pressure");
        for (String field : note.fields(NoteField.REACTION.prefix()))
            if (note.value(field).filter(Reaction::lacksAction).isPresent())
                add("REACTION_ACTION", FINISH, field, "Write what was done about the serious reaction");
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
            add(
                    "TOPICS",
                    ARRIVE,
                    NoteField.TOPIC.kind(),
                    "Still to talk about: " + open + " of the five topics of a first visit");
    }

    private void stones() {
        boolean used = note.regions().stream()
                .anyMatch(region -> note.text(NoteField.REGION_TECHNIQUE.of(region))
                        .filter("HOT_STONE"::equals)
                        .isPresent());
        if (used
                && note.number(NoteField.STONE_CELSIUS).isEmpty()
                && note.number(NoteField.STONE_FAHRENHEIT).isEmpty())
            add("STONE_TEMPERATURE", HANDS_ON, NoteField.STONE_CELSIUS, "Enter the temperature of the stones");
        if (used && (!note.isOn(NoteField.STONE_BEFORE) || !note.isOn(NoteField.STONE_AFTER)))
            add("STONE_SKIN", HANDS_ON, NoteField.STONE_BEFORE, "Check the skin before and after the stones");
        boolean product =
                List.of("OIL", "LOTION", "CREAM").stream().anyMatch(one -> note.isOn(NoteField.PRODUCT.of(one)));
        if (product && !note.isOn(NoteField.PRODUCT_CHECKED))
            add("PRODUCT_CHECK", HANDS_ON, NoteField.PRODUCT_CHECKED, "Check the product against allergies");
    }

    private void finish() {
        if (silent(NoteField.RESPONSE, NoteField.ASSESSMENT_TEXT))
            add("RESPONSE", FINISH, NoteField.RESPONSE, "Say how it helped");
        if (silent(NoteField.NEXT_WEEKS, NoteField.PLAN_TEXT)
                && note.fields(NoteField.HOME_CARE.prefix()).isEmpty())
            add("TEXT_P", NOTE, NoteField.PLAN_TEXT, "Write what comes next");
        for (Adaptation asked : frame.limits().adaptations())
            if (note.text(asked.field()).filter(words -> !words.isBlank()).isEmpty())
                add("ADAPTED", FINISH, asked.field(), asked.title() + ": record how you adapted the session");
        if (note.number(NoteField.PAIN_AFTER).isEmpty())
            add("PAIN_AFTER", FINISH, NoteField.PAIN_AFTER, "Ask for the pain after");
        if (silent(NoteField.PRESSURE_OVERALL, null))
            add("PRESSURE_AFTER", FINISH, NoteField.PRESSURE_OVERALL, "Ask how the pressure felt overall");
        if (note.fields(NoteField.HOME_CARE.prefix()).isEmpty())
            add("HOME_CARE", FINISH, NoteField.HOME_CARE.kind(), "Choose home care, or say why none was given");
        frame.withheld().forEach((item, reason) -> {
            if (note.isOn(NoteField.HOME_CARE.of(item.name())))
                add(
                        "WITHHELD",
                        FINISH,
                        NoteField.HOME_CARE.of(item.name()),
                        item.title() + " is not for today: " + reason);
        });
        if (frame.referralAdvised() && note.text(NoteField.REFERRAL).isEmpty())
            add("REFERRAL", FINISH, NoteField.REFERRAL, "Say whether you recommended a doctor's visit");
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
