package app.unknot.outcomes.practice;

import static app.unknot.outcomes.practice.Episodes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.practice.PracticeEpisode.Held;
import app.unknot.outcomes.practice.PracticeEpisode.Pain;
import app.unknot.outcomes.practice.PracticeEpisode.Visits;
import app.unknot.outcomes.store.VisitFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is counted in columns is what a plain count of the same episodes tells, to the last bit. */
class FastAsPlainTests {
    private static final int EPISODES = 1_500;
    private static final int QUESTIONS = 250;
    private static final Map<Facet, List<String>> VALUES = Map.of(
            Facet.PLACE, List.of(new UUID(7, 1).toString(), new UUID(7, 2).toString()),
            Facet.REGION, List.of("LOWER", "MIDDLE", "UPPER"),
            Facet.ACUITY, List.of("ACUTE", "SUBACUTE", "CHRONIC"),
            Facet.CAUSE, List.of("posture", "disc", "SEVERAL", "injury"),
            Facet.PAYER, List.of(Facet.NO_INSURANCE, new UUID(5, 1).toString()),
            Facet.TECHNIQUE, List.of("SWEDISH", "SPORTS", "SHIATSU"));

    private final Random random = new Random(7);

    @Test
    void every_figure_of_every_question_is_the_same_as_from_a_list() {
        for (int size : List.of(0, 40, EPISODES)) {
            List<PracticeEpisode> all = episodes(size);
            InReach columns = Episodes.reached(all);
            RunNotes notes = new RunNotes(List.of(
                    new RunNotes.Note(new UUID(1, 1), YearMonth.from(TODAY).minusMonths(5), "New", true)));
            int told = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = question();
                PracticePicture plain = PlainPicture.of(question, all, notes, TODAY);
                assertThat(PracticePicture.of(question, columns, notes, TODAY))
                        .as("%s", question)
                        .isEqualTo(plain);
                if (plain.told()) told++;
            }
            if (size == EPISODES)
                assertThat(told).as("questions that tell something").isBetween(QUESTIONS / 5, QUESTIONS - 1);
        }
    }

    @Test
    void columns_that_were_changed_are_those_that_would_be_read_anew() {
        List<PracticeEpisode> all = new ArrayList<>(episodes(300));
        EpisodeColumns columns = EpisodeColumns.of(all);
        for (int round = 0; round < 40; round++) {
            Set<UUID> changed = new HashSet<>();
            List<PracticeEpisode> now = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                PracticeEpisode gone = all.remove(random.nextInt(all.size()));
                changed.add(gone.id());
                if (random.nextBoolean()) now.add(episode(gone.id()));
            }
            for (int i = random.nextInt(4); i > 0; i--)
                now.add(episode(new UUID(random.nextLong() >>> 1, random.nextLong() | Long.MIN_VALUE)));
            now.forEach(one -> changed.add(one.id()));
            all.addAll(now);
            columns = columns.with(changed, now);
            assertThat(rows(columns))
                    .isEqualTo(all.stream().sorted(PracticeEpisode.IN_ORDER).toList());
        }
    }

    @Test
    void what_is_told_of_visits_is_the_same_as_from_a_list() {
        for (int clients : List.of(0, 12, 300)) {
            Map<UUID, Map<Facet, String>> kinds = new HashMap<>();
            List<VisitFacts> all = visits(clients, kinds);
            // As a query would find them.
            List<VisitFacts> found = all.stream()
                    .filter(visit -> SeenVisits.longest(TODAY).has(visit.day()))
                    .toList();
            int told = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = question();
                SeenVisits seen = VisitBook.seen(question, kinds, all);
                PlainVisits plain = new PlainVisits(question, TODAY, kinds);
                assertThat(Reactions.of(seen)).as("%s", question).isEqualTo(plain.reactions(found));
                assertThat(ByPressure.of(seen)).as("%s", question).isEqualTo(plain.pressure(found));
                if (plain.reactions(found).told()) told++;
                for (VisitDrill.Kind kind : VisitDrill.Kind.values()) {
                    VisitDrill drill = new VisitDrill(kind, random.nextBoolean() ? null : PressureBand.MEDIUM);
                    VisitList list = VisitList.of(seen, drill);
                    List<VisitOutcomes.Row> rows = plain.rows(found, drill);
                    assertThat(list.size()).isEqualTo(rows.size());
                    for (int from = 0; from <= rows.size(); from += 37)
                        assertThat(list.page(from, 37)).isEqualTo(rows.subList(from, Math.min(from + 37, rows.size())));
                }
            }
            if (clients == 300)
                assertThat(told).as("questions that tell something").isBetween(QUESTIONS / 6, QUESTIONS - 1);
        }
    }

    /** Of each client in order of time, client by client. */
    private List<VisitFacts> visits(int clients, Map<UUID, Map<Facet, String>> kinds) {
        List<VisitFacts> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            UUID id = new UUID(6, client);
            LocalDate day = TODAY.minusDays(random.nextInt(1_000));
            UUID episode = null;
            for (int visit = random.nextInt(9); visit >= 0; visit--) {
                if (episode == null || random.nextInt(5) == 0) {
                    episode = new UUID(random.nextLong() >>> 1, random.nextLong() | Long.MIN_VALUE);
                    kinds.put(episode, kinds());
                }
                boolean asked = random.nextInt(4) > 0;
                int noted = random.nextInt(3);
                all.add(new VisitFacts(
                        id,
                        random.nextInt(30) == 0 ? null : episode,
                        UUID.fromString(
                                VALUES.getOrDefault(Facet.PLACE, List.of()).get(random.nextInt(2))),
                        Episodes.MAYA.value(),
                        day,
                        random.nextInt(8) == 0 ? null : random.nextInt(11),
                        random.nextInt(8) == 0 ? null : random.nextInt(11),
                        asked,
                        noted,
                        noted == 0 ? 0 : random.nextInt(2)));
                day = day.plusDays(random.nextInt(20) == 0 ? 90 : random.nextInt(14));
            }
        }
        return all;
    }

    private Map<Facet, String> kinds() {
        Map<Facet, String> kinds = new EnumMap<>(Facet.class);
        VALUES.forEach((facet, values) -> {
            if (facet == Facet.PLACE || random.nextInt(6) > 0)
                kinds.put(facet, values.get(random.nextInt(values.size())));
        });
        return kinds;
    }

    private static List<PracticeEpisode> rows(EpisodeColumns columns) {
        return IntStream.range(0, columns.size()).mapToObj(columns::episode).toList();
    }

    private List<PracticeEpisode> episodes(int n) {
        return IntStream.range(0, n)
                .mapToObj(any -> episode(new UUID(random.nextLong() >>> 1, random.nextLong() | Long.MIN_VALUE)))
                .sorted(PracticeEpisode.IN_ORDER)
                .toList();
    }

    private PracticeEpisode episode(UUID id) {
        LocalDate opened = TODAY.minusDays(random.nextInt(4 * 365));
        Integer first = random.nextInt(12) == 0 ? null : random.nextInt(11);
        Integer last = random.nextInt(8) == 0 ? null : random.nextInt(11);
        int days = 3 + random.nextInt(300);
        boolean held = first != null && last != null && random.nextBoolean();
        return new PracticeEpisode(
                id,
                new ClientId(new UUID(9, random.nextInt(500))),
                new UserId(new UUID(8, (int) Math.abs(random.nextGaussian() * 8))),
                opened,
                kinds(),
                new Pain(first, last, last == null ? null : opened.plusDays(days)),
                new Visits(1 + random.nextInt(12), 60 * random.nextInt(12), opened.plusDays(days)),
                held
                        ? new Held(
                                opened.plusDays(random.nextInt(days)), 1 + random.nextInt(6), 30 * random.nextInt(20))
                        : null,
                random.nextInt(3) == 0 ? null : random.nextBoolean());
    }

    private Question question() {
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        List<Facet> facets = List.copyOf(VALUES.keySet());
        for (int i = random.nextInt(4); i > 0; i--) {
            Facet facet = facets.get(random.nextInt(facets.size()));
            List<String> values = VALUES.getOrDefault(facet, List.of());
            only.put(facet, random.nextInt(40) == 0 ? "of nobody" : values.get(random.nextInt(values.size())));
        }
        return new Question(
                Question.MONTHS.get(random.nextInt(4)),
                only,
                List.of(Definition.values()).get(random.nextInt(3)),
                random.nextBoolean() ? null : 50 + random.nextInt(40));
    }
}
