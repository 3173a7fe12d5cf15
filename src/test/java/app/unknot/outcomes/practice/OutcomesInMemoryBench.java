package app.unknot.outcomes.practice;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.bench.Figures;
import app.unknot.bench.generator.InventedPractice;
import app.unknot.bench.generator.Shape;
import app.unknot.outcomes.store.VisitFacts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What counting alone costs, without a database: of 100,000 clients and a million notes unless another size is asked for. */
class OutcomesInMemoryBench {
    private static final int REPEATED = 300;
    private static final int QUESTIONS = 40;

    private final Random random = new Random(7);
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @Test
    void counting() {
        int clients = Integer.getInteger("unknot.bench.clients", 100_000);
        Shape shape = new Shape(clients, Integer.getInteger("unknot.bench.notes", 10 * clients), 20, 7);
        LocalDate since = SeenVisits.longest(today).from();
        List<PracticeEpisode> begun = new ArrayList<>();
        List<VisitFacts> came = new ArrayList<>();
        InventedPractice.each(shape, today, (episodes, visits) -> {
            episodes.stream().map(BegunEpisodes::counted).forEach(begun::add);
            visits.stream().filter(visit -> !visit.day().isBefore(since)).forEach(came::add);
        });
        EpisodeColumns episodes = EpisodeColumns.of(begun);
        Set<UUID> records = new HashSet<>();
        came.forEach(visit -> records.add(visit.client()));
        VisitColumns visits = VisitColumns.none(since).with(records, came, episodes.codesOf(episodes.ids()));
        Figures.tell(
                "in memory: what there is",
                "%,d episodes, %,d visits of two years".formatted(episodes.size(), visits.size()));
        VisitFacts one = came.getFirst();
        PracticeEpisode another = begun.getFirst();
        begun.clear();
        came.clear();
        measured("a change of one episode", any -> episodes.with(Set.of(another.id()), List.of(another)));
        measured("a change of one client's visits", any -> visits.with(Set.of(one.client()), List.of(one), Map.of()));
        InReach all = InReach.all(episodes);
        Scope scope = AccessPolicy.work(ProductWork.VISITS_COUNTED);
        Map<Facet, Set<String>> choices = all.choices(new app.unknot.outcomes.Period(today.minusMonths(48), today));
        measured(
                "choices of filters", any -> all.choices(new app.unknot.outcomes.Period(today.minusMonths(48), today)));
        for (boolean filtered : new boolean[] {false, true}) {
            String how = filtered ? ", with filters" : ", no filter";
            List<Question> questions = new ArrayList<>();
            for (int i = 0; i < QUESTIONS; i++) questions.add(question(filtered ? filters(choices) : Map.of()));
            measured("picture" + how, i -> PracticePicture.of(questions.get(i % QUESTIONS), all, RunNotes.NONE, today));
            measured(
                    "reactions" + how,
                    i -> Reactions.of(new SeenVisits(questions.get(i % QUESTIONS), today, visits, all, scope)));
            measured(
                    "pressure" + how,
                    i -> ByPressure.of(new SeenVisits(questions.get(i % QUESTIONS), today, visits, all, scope)));
        }
    }

    private void measured(String what, Consumer<Integer> work) {
        double[] millis = new double[REPEATED];
        double[] processor = new double[REPEATED];
        for (int i = -REPEATED / 3; i < REPEATED; i++) {
            double before = Figures.processor();
            long begun = System.nanoTime();
            work.accept(Math.abs(i));
            if (i < 0) continue;
            millis[i] = (System.nanoTime() - begun) / 1e6;
            processor[i] = Figures.processor() - before;
        }
        Figures.tell("in memory: " + what, Figures.processor(processor), millis);
    }

    private Question question(Map<Facet, String> only) {
        return new Question(
                Question.MONTHS.get(random.nextInt(4)),
                only,
                List.of(Definition.values()).get(random.nextInt(3)),
                null);
    }

    /** One to three of them. */
    private Map<Facet, String> filters(Map<Facet, Set<String>> choices) {
        Map<Facet, String> only = new EnumMap<>(Facet.class);
        List<Facet> facets = List.copyOf(choices.keySet());
        for (int i = random.nextInt(3); i >= 0; i--) {
            Facet facet = facets.get(random.nextInt(facets.size()));
            List<String> values = List.copyOf(choices.getOrDefault(facet, Set.of()));
            only.put(facet, values.get(random.nextInt(values.size())));
        }
        return only;
    }
}
