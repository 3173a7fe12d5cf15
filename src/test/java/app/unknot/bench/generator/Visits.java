package app.unknot.bench.generator;

import app.unknot.anatomy.Regions;
import app.unknot.anatomy.Technique;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.note.FirstVisitTopic;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.course.EpisodeCut;
import app.unknot.schedule.AppointmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The visits of one client: about weekly, with a break now and then, and pain that falls in some and not in others. */
final class Visits {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<Technique> TECHNIQUES = List.of(Technique.values());
    private static final int MONTHS = 48;
    private static final int MILLIS_TO_BOOK = 60_000;
    private static final List<String> REGIONS = Regions.treatableCodes();
    private static final List<String> RATINGS =
            List.of("JUST_RIGHT", "JUST_RIGHT", "JUST_RIGHT", "TOO_LITTLE", "TOO_MUCH");
    private static final List<String> SAID = List.of(
            "Stiff after driving to work, better once moving.",
            "Slept badly on the right side; the lower back pulls when bending to the child seat.",
            "Less tight since the last session. Lifted boxes on the weekend and felt it the day after.",
            "Dull ache between the shoulder blades by the end of a day at the desk.");
    private static final List<String> SEEN = List.of(
            "Right side guarded. Tissue warm, no swelling. Bending forward stops two hands above the floor.",
            "Band of raised tone along both sides, more on the left. Breath shallow at first, deeper after ten minutes.",
            "Knot at the border of the shoulder blade, sensitive, lets go under slow pressure.");
    private static final List<String> JUDGED = List.of(
            "Eased with slow work.",
            "Range better than before the session, pain lower.",
            "Little change today; tolerated well.");
    private static final List<String> PLANNED = List.of(
            "Same next week.",
            "Go on in two weeks, walking each day.",
            "Two more sessions, then look again at the goal.");

    private final Staff staff;
    private final UUID client;
    private final int therapist;
    private final SplittableRandom random;
    private int start;
    private double falls;
    private int technique;

    Visits(Staff staff, UUID client, int therapist, SplittableRandom random) {
        this.staff = staff;
        this.client = client;
        this.therapist = therapist;
        this.random = random;
    }

    /**
     * So many days in the four years until then, in order: at most one visit a day.
     *
     * @param when 0 to 1: how late in these years the client came first
     */
    static List<LocalDate> days(SplittableRandom random, int visits, double when, LocalDate until) {
        int[] gaps = new int[visits];
        int span = 0;
        for (int visit = 1; visit < visits; visit++) {
            // One episode has about ten visits, and who comes back has had a break.
            gaps[visit] = random.nextInt(60) == 0 ? EpisodeCut.BREAK_DAYS + random.nextInt(200) : 4 + random.nextInt(9);
            span += gaps[visit];
        }
        int window = (int) (until.toEpochDay() - until.minusMonths(MONTHS).toEpochDay());
        for (int visit = 1; visit < visits && span > window; visit++) {
            span -= gaps[visit] - Math.min(gaps[visit], 4);
            gaps[visit] = Math.min(gaps[visit], 4);
        }
        // Who would go on beyond the last day began earlier, and is still under treatment on it.
        LocalDate day = until.minusDays(Math.max(span, Math.round(window * (1 - when))));
        List<LocalDate> days = new ArrayList<>();
        for (int visit = 0; visit < visits; visit++) {
            day = day.plusDays(gaps[visit]);
            days.add(day);
        }
        return days;
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** A signed note for each day. */
    List<NoteContent> of(List<LocalDate> days) {
        List<NoteContent> notes = new ArrayList<>();
        int number = 0;
        for (int visit = 0; visit < days.size(); visit++) {
            if (visit == 0 || EpisodeCut.isLost(days.get(visit - 1), days.get(visit))) {
                number = 0;
                start = 3 + random.nextInt(7);
                falls = random.nextInt(100) < 55 ? .10 + random.nextDouble() * .12 : random.nextDouble() * .03;
                technique = random.nextInt(TECHNIQUES.size());
            }
            notes.add(note(days.get(visit), ++number));
        }
        return notes;
    }

    private NoteContent note(LocalDate day, int number) {
        int by = random.nextInt(8) == 0 ? staff.besides(therapist) : therapist;
        Instant begun = at(day, 9 + random.nextInt(9));
        NoteHead head = new NoteHead(
                new NoteId(InventedClient.id(begun, random)),
                new AppointmentId(InventedClient.id(begun.minusMillis(MILLIS_TO_BOOK), random)),
                new ClientId(client),
                staff.therapists().get(by),
                staff.at().get(by),
                day,
                begun,
                number,
                10);
        return new NoteContent(head, fields(number));
    }

    private SortedMap<String, JsonNode> fields(int number) {
        SortedMap<String, JsonNode> fields = new TreeMap<>();
        int pain = Math.clamp(Math.round(start * Math.pow(1 - falls, number - 1.0)) + random.nextInt(3) - 1L, 0, 10);
        // Now and then nobody asks, at the first visit more seldom.
        if (random.nextInt(number == 1 ? 40 : 15) > 0) fields.put("pain.before", JSON.numberNode(pain));
        fields.put("pain.after", JSON.numberNode(Math.max(0, pain - random.nextInt(3))));
        if (number == 1)
            for (FirstVisitTopic topic : FirstVisitTopic.values())
                fields.put("topic." + topic.name(), JSON.stringNode("TALKED"));
        else fields.put("since.last", JSON.stringNode(random.nextBoolean() ? "SAME" : "BETTER"));
        reactions(fields, number);
        int regions = 1 + random.nextInt(3);
        int first = random.nextInt(REGIONS.size());
        for (int one = 0; one < regions; one++) worked(fields, REGIONS.get((first + one) % REGIONS.size()));
        fields.put("painful." + REGIONS.get(first), JSON.booleanNode(true));
        fields.put("pressure.overall", JSON.stringNode("JUST_RIGHT"));
        fields.put("s.text", JSON.stringNode(SAID.get(random.nextInt(SAID.size()))));
        fields.put("o.text", JSON.stringNode(SEEN.get(random.nextInt(SEEN.size()))));
        fields.put("a.text", JSON.stringNode(JUDGED.get(random.nextInt(JUDGED.size()))));
        fields.put("p.text", JSON.stringNode(PLANNED.get(random.nextInt(PLANNED.size()))));
        fields.put("homecare.WALKING", JSON.booleanNode(true));
        return fields;
    }

    private void reactions(SortedMap<String, JsonNode> fields, int number) {
        if (number > 1 && random.nextInt(10) < 7) fields.put("reaction.asked", JSON.booleanNode(true));
        if (random.nextInt(25) > 0) return;
        fields.put(
                "reaction."
                        + new UUID(
                                random.nextLong() & ~0xf000L | 0x4000L,
                                random.nextLong() & 0x3fff_ffff_ffff_ffffL | Long.MIN_VALUE),
                JSON.objectNode()
                        .put("type", "DIZZINESS")
                        .put("when", "TODAY")
                        .put("severity", random.nextInt(40) == 0 ? "SERIOUS" : "MILD"));
    }

    private void worked(SortedMap<String, JsonNode> fields, String region) {
        String with = TECHNIQUES
                .get(random.nextInt(5) == 0 ? random.nextInt(TECHNIQUES.size()) : technique)
                .name();
        fields.put("region." + region + ".worked", JSON.booleanNode(true));
        fields.put("region." + region + ".technique", JSON.stringNode(with));
        fields.put("region." + region + ".pressure", JSON.numberNode(2 + random.nextInt(7)));
        fields.put("region." + region + ".minutes", JSON.numberNode(10 + 5 * random.nextInt(5)));
        fields.put("region." + region + ".rating", JSON.stringNode(RATINGS.get(random.nextInt(RATINGS.size()))));
    }
}
