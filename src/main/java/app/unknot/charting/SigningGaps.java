package app.unknot.charting;

import static app.unknot.charting.Gap.Section.ARRIVE;
import static app.unknot.charting.Gap.Section.FINISH;
import static app.unknot.charting.Gap.Section.HANDS_ON;
import static app.unknot.charting.Gap.Section.NOTE;

import app.unknot.clients.consent.ConsentKind;
import app.unknot.screening.Position;
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
final class SigningGaps {
    static final String RESCREEN = "RESCREEN";
    static final String STOPPED = "STOPPED";

    private final NoteState note;
    private final SessionFrame frame;
    private final List<Gap> gaps = new ArrayList<>();

    private SigningGaps(NoteState note, SessionFrame frame) {
        this.note = note;
        this.frame = frame;
    }

    /** Gaps in the order in which a visit goes. Empty means signable. */
    static List<Gap> of(NoteState note, SessionFrame frame) {
        return new SigningGaps(note, frame).find();
    }

    /** Whether nothing of an ordinary session is asked for: a warning sign ended it. */
    static boolean endsAsStopped(NoteState note, SessionFrame frame) {
        return frame.forbidden() || note.value(Stop.FIELD).isPresent();
    }

    /** @param found since the questions were asked, in words */
    static Gap askAgain(List<String> found) {
        return new Gap(
                RESCREEN,
                ARRIVE,
                "screening",
                String.join(". ", found) + ". Lift your hands and ask the safety questions again.");
    }

    private List<Gap> find() {
        for (String field : note.conflicts())
            add("TWO_VERSIONS", sectionOf(field), field, "Choose one of two versions");
        if (endsAsStopped(note, frame)) return stopped();
        if (!frame.screened()) add(RESCREEN, ARRIVE, "screening", "Ask today's safety questions before you continue");
        consents();
        arrive();
        if (!frame.returning()) topics();
        String limits = frame.limits().words();
        if (!limits.isEmpty() && note.text("limits.seen").filter(limits::equals).isEmpty())
            add("LIMITS_SEEN", HANDS_ON, "limits.seen", "Acknowledge today's limits");
        position();
        if (note.regions().isEmpty()) add("NO_REGION", HANDS_ON, "region", "Record at least one region");
        for (String region : note.regions()) gaps.addAll(RegionGaps.of(note, frame, region));
        stones();
        finish();
        gaps.addAll(TimeGaps.of(note, frame.limits()));
        return gaps.stream().sorted(Comparator.comparing(Gap::section)).toList();
    }

    /** A session that was stopped is signed as it is: how it ended is all that has to be said. */
    private List<Gap> stopped() {
        if (note.value(Stop.FIELD).map(Stop::of).filter(Stop::isSaid).isEmpty())
            add(STOPPED, FINISH, Stop.FIELD, "Say why the session was stopped, and who was told");
        return List.copyOf(gaps);
    }

    private void position() {
        Map<Position, String> not = frame.limits().notPositions();
        if (not.isEmpty()) return;
        Optional<Position> lay = note.text("o.position").map(Position::valueOf);
        if (lay.isEmpty()) add("POSITION", HANDS_ON, "o.position", "Record the client's position");
        lay.filter(not::containsKey)
                .filter(position -> note.text("position.reason").isEmpty())
                .ifPresent(position -> add(
                        "NOT_POSITION",
                        HANDS_ON,
                        "position.reason",
                        position.title() + " is not allowed today (" + not.get(position)
                                + "): correct it, or say why"));
    }

    private void arrive() {
        if (note.number("pain.before").isEmpty()) add("PAIN_BEFORE", ARRIVE, "pain.before", "Ask for the pain before");
        if (frame.returning() && silent("since.last", "s.text"))
            add("SINCE_LAST", ARRIVE, "since.last", "Ask how the client has been since the last visit");
        if (!frame.returning() && note.text("s.text").isEmpty())
            add("TEXT_S", NOTE, "s.text", "Write what the client says");
        if (frame.returning() && silent("reaction.asked", "reaction.last") && reactions(false) == 0)
            add("REACTION", ARRIVE, "reaction.asked", "Ask about a reaction to the last session");
        if (frame.preferred().overall() == null
                && note.number("pressure.wanted").isEmpty())
            add("PREFERENCE", ARRIVE, "pressure.wanted", "Ask for the preferred pressure");
        for (String field : note.fields("reaction."))
            if (note.value(field).filter(SigningGaps::lacksAction).isPresent())
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
                .filter(topic -> note.text("topic." + topic.name()).isEmpty())
                .count();
        if (open > 0)
            add("TOPICS", ARRIVE, "topic", "Still to talk about: " + open + " of the five topics of a first visit");
    }

    private static boolean lacksAction(tools.jackson.databind.JsonNode reaction) {
        return reaction.path("severity").asString("").equals("SERIOUS")
                && reaction.path("action").asString("").isBlank();
    }

    private long reactions(boolean today) {
        return note.fields("reaction.").stream()
                .filter(field -> note.value(field)
                        .filter(value -> value.isObject()
                                && value.path("when").asString("").equals("TODAY") == today)
                        .isPresent())
                .count();
    }

    private void stones() {
        boolean used = note.regions().stream()
                .anyMatch(region -> note.text("region." + region + ".technique")
                        .filter("HOT_STONE"::equals)
                        .isPresent());
        if (used
                && note.number("stone.temperature").isEmpty()
                && note.number("stone.fahrenheit").isEmpty())
            add("STONE_TEMPERATURE", HANDS_ON, "stone.temperature", "Enter the temperature of the stones");
        if (used && (!note.isOn("stone.before") || !note.isOn("stone.after")))
            add("STONE_SKIN", HANDS_ON, "stone.before", "Check the skin before and after the stones");
        boolean product = List.of("OIL", "LOTION", "CREAM").stream().anyMatch(one -> note.isOn("product." + one));
        if (product && !note.isOn("product.checked"))
            add("PRODUCT_CHECK", HANDS_ON, "product.checked", "Check the product against allergies");
    }

    private void finish() {
        if (silent("a.response", "a.text")) add("RESPONSE", FINISH, "a.response", "Say how it helped");
        if (silent("next.weeks", "p.text") && note.fields("homecare.").isEmpty())
            add("TEXT_P", NOTE, "p.text", "Write what comes next");
        for (Adaptation asked : frame.limits().adaptations())
            if (note.text(asked.field()).filter(words -> !words.isBlank()).isEmpty())
                add("ADAPTED", FINISH, asked.field(), asked.title() + ": record how you adapted the session");
        if (note.number("pain.after").isEmpty()) add("PAIN_AFTER", FINISH, "pain.after", "Ask for the pain after");
        if (silent("pressure.overall", null))
            add("PRESSURE_AFTER", FINISH, "pressure.overall", "Ask how the pressure felt overall");
        if (note.fields("homecare.").isEmpty())
            add("HOME_CARE", FINISH, "homecare", "Choose home care, or say why none was given");
        frame.withheld().forEach((item, reason) -> {
            if (note.isOn("homecare." + item.name()))
                add("WITHHELD", FINISH, "homecare." + item.name(), item.title() + " is not for today: " + reason);
        });
        if (frame.referralAdvised() && note.text("p.referral").isEmpty())
            add("REFERRAL", FINISH, "p.referral", "Say whether you recommended a doctor's visit");
    }

    /** Whether neither the answer nor the words are there. */
    private boolean silent(String answer, @Nullable String words) {
        return note.value(answer).isEmpty()
                && (words == null || note.text(words).isEmpty());
    }

    private void add(String code, Gap.Section section, String field, String message) {
        gaps.add(new Gap(code, section, field, message));
    }

    private static Gap.Section sectionOf(String field) {
        String kind = field.substring(0, field.indexOf('.') < 0 ? field.length() : field.indexOf('.'));
        return switch (kind) {
            case "region",
                    "position",
                    "finding",
                    "checkin",
                    "stroke",
                    "block",
                    "rom",
                    "stone",
                    "product",
                    "painful",
                    "limits" -> HANDS_ON;
            case "homecare", "adapted", "prefer", "next", "progress", "time", "minutes", Stop.FIELD -> FINISH;
            default -> wordsOrAnswers(field);
        };
    }

    private static Gap.Section wordsOrAnswers(String field) {
        if (field.matches("[soap]\\.text|o\\..*|a\\.factors|a\\.modifications")) return NOTE;
        return field.matches("pain\\.after|pressure\\.(overall|next|confirmed)|[ap]\\..*") ? FINISH : ARRIVE;
    }
}
