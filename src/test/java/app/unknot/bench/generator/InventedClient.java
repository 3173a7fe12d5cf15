package app.unknot.bench.generator;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.EpisodeCut;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.course.FirstKnown;
import app.unknot.outcomes.store.Episode;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.plans.dose.Acuity;
import app.unknot.plans.dose.PlanTemplate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One client with all that happened: visits as they were signed, and episodes as the product's own rules tell them.
 *
 * @param episodeOf to which episode each note belongs
 * @param scores what the client judged of the change, at most one in each episode
 */
record InventedClient(
        UUID id,
        String number,
        ClientForm form,
        Instant createdAt,
        Set<UserId> careTeam,
        List<NoteContent> notes,
        Map<NoteId, UUID> episodeOf,
        List<EpisodeFacts> episodes,
        List<Judged> scores) {
    private static final int FIRST_NUMBER = 1_001;
    private static final List<String> CAUSES =
            List.of("posture", "muscle-strain", "stress", "injury", "disc", "arthritis", "SEVERAL");
    private static final List<String> TRADES =
            List.of("Nurse", "Truck driver", "Teacher", "Cook", "Programmer", "Gardener", "Cellist");

    /** @param change -5 to 5 */
    record Judged(UUID id, LocalDate on, int change) {}

    /** @param until the last day on which anybody came */
    static InventedClient of(Shape shape, Staff staff, int number, int notes, LocalDate until) {
        SplittableRandom random = shape.random(number);
        int therapist = random.nextInt(staff.therapists().size());
        // Who came later has a higher number and newer ids, as in life; the database gets nearly everything in its own
        // order.
        List<LocalDate> days = Visits.days(random, notes, (number + 1.0) / shape.clients(), until);
        Instant created = Visits.at(days.getFirst(), 8).minusSeconds(86_400);
        UUID id = id(created, random);
        List<NoteContent> content = new Visits(staff, id, therapist, random).of(days);
        List<EpisodeFacts> episodes = new ArrayList<>();
        List<Judged> scores = new ArrayList<>();
        Map<NoteId, UUID> episodeOf = new HashMap<>();
        List<Course> courses = EpisodeCut.of(
                content.stream()
                        .map(NoteSigned::of)
                        .map(note -> new VisitPain(note).visit())
                        .toList(),
                List.of(),
                List.of());
        for (Course course : courses) {
            course.visits().forEach(visit -> episodeOf.put(new NoteId(visit.note()), course.id()));
            Episode episode = new Episode(course.id());
            episode.knownAtFirst(known(random));
            episode.tell(new ClientId(id), episodes.size() + 1, course, null, null);
            Integer judged = judged(random, episode.facts());
            if (judged != null) {
                episode.tell(new ClientId(id), episodes.size() + 1, course, null, judged);
                scores.add(new Judged(id(created, random), course.last().day(), judged));
            }
            episodes.add(episode.facts());
        }
        Set<UserId> careTeam = new TreeSet<>((one, other) -> one.value().compareTo(other.value()));
        careTeam.add(staff.therapists().get(therapist));
        content.forEach(note -> careTeam.add(note.head().therapist()));
        return new InventedClient(
                id,
                "C" + (FIRST_NUMBER + number),
                form(number, random),
                created,
                careTeam,
                content,
                episodeOf,
                episodes,
                scores);
    }

    /** All three or nothing, as for who was never asked. */
    private static FirstKnown known(SplittableRandom random) {
        if (random.nextInt(10) == 0) return new FirstKnown(null, null, null);
        Acuity acuity = List.of(Acuity.values()).get(random.nextInt(3));
        return new FirstKnown(acuity, CAUSES.get(random.nextInt(CAUSES.size())), PlanTemplate.valueOf(acuity.name()));
    }

    private static @Nullable Integer judged(SplittableRandom random, EpisodeFacts facts) {
        boolean asked = random.nextInt(10) < (facts.mix().known().acuity() == Acuity.ACUTE ? 8 : 3);
        Integer first = facts.pain().baseline();
        Integer last = facts.pain().last();
        if (!asked || first == null || last == null) return null;
        return Math.clamp(first - last + random.nextInt(3) - 1L, -5, 5);
    }

    private static ClientForm form(int number, SplittableRandom random) {
        String first = Names.FIRST.get(random.nextInt(Names.FIRST.size()));
        String last = Names.last(number);
        return new ClientForm(
                first,
                last,
                LocalDate.of(1940 + random.nextInt(65), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                random.nextBoolean() ? "F" : "M",
                (1 + random.nextInt(900)) + " Pike Lane",
                "Seattle",
                "WA",
                "98122" + (1_000 + random.nextInt(9_000)),
                "206555" + (1_000 + random.nextInt(9_000)),
                (first + "." + last + number + "@example.org").toLowerCase(java.util.Locale.ROOT),
                TRADES.get(random.nextInt(TRADES.size())),
                "",
                "Low back, chronic");
    }

    /** A UUID of version 7, as the product makes them, of a moment. */
    static UUID id(Instant at, SplittableRandom random) {
        return new UUID(
                at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000),
                random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }
}
