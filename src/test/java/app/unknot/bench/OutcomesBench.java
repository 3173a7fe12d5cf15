package app.unknot.bench;

import app.unknot.bench.generator.BulkPractice;
import app.unknot.bench.generator.KeptFolder;
import app.unknot.bench.generator.Shape;
import app.unknot.bench.generator.Staff;
import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.Facet;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.outcomes.practice.Question;
import app.unknot.outcomes.practice.VisitDrill;
import app.unknot.outcomes.practice.VisitOutcomes;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The manager's pages about a practice of any size, with and without filters: server time without drawing. */
abstract class OutcomesBench {
    private static final long SECONDS = Long.getLong("unknot.bench.seconds", 20);
    private static final int MOST = 400;
    private static final int QUESTIONS = 40;

    @Autowired
    private PracticeOutcomes outcomes;

    @Autowired
    private VisitOutcomes visits;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(7);

    abstract String engine();

    @BeforeEach
    void fill() throws SQLException, InterruptedException {
        BulkPractice practice = beans.createBean(BulkPractice.class);
        if (practice.isThere()) return;
        practice.make(Shape.asked(), clock.today(), line -> Figures.tell(engine() + ": making it", line));
        KeptFolder.made(engine());
    }

    @Test
    void dashboards() {
        Figures.tell(
                engine() + ": what there is",
                "%,d clients, %,d signed notes, %,d episodes"
                        .formatted(rows("client"), rows("signed_note"), rows("episode")));
        long begun = System.nanoTime();
        Map<Facet, Set<String>> choices = People.get(Staff.manager(), outcomes::choices);
        Figures.tell(
                engine() + ": the first answer after the start",
                "%.0f ms".formatted((System.nanoTime() - begun) / 1e6));
        List<Question> without = new ArrayList<>();
        List<Question> with = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            without.add(question(Map.of()));
            with.add(question(filters(choices)));
        }
        asked("choices of filters", without, question -> outcomes.choices());
        asked("picture, no filter", without, outcomes::picture);
        asked("picture, with filters", with, outcomes::picture);
        asked("reactions, with filters", with, visits::reactions);
        asked("pressure, with filters", with, visits::pressure);
        asked("episodes behind a figure, with filters", with, question -> outcomes.behind(question, Drill.COUNTED, 0));
        asked(
                "visits behind a figure, with filters",
                with,
                question -> visits.behind(question, new VisitDrill(VisitDrill.Kind.SESSIONS, null), 0));
        asked("first page, no filter", without, this::firstPage);
        asked("first page, with filters", with, this::firstPage);
        asked("other pages, with filters", with, this::otherPage);
    }

    private void firstPage(Question question) {
        otherPage(question);
        visits.reactions(question);
        visits.pressure(question);
    }

    private void otherPage(Question question) {
        outcomes.choices();
        outcomes.picture(question);
    }

    private Question question(Map<Facet, String> only) {
        Definition rule = List.of(Definition.values()).get(random.nextInt(Definition.values().length));
        return new Question(Question.MONTHS.get(random.nextInt(Question.MONTHS.size())), only, rule, null);
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

    private void asked(String what, List<Question> questions, Consumer<Question> ask) {
        List<Double> millis = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        int[] statements = new int[1];
        People.as(Staff.manager(), () -> {
            long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS) / 4;
            for (int i = 0; i < MOST && System.nanoTime() < warm; i++) ask.accept(questions.get(i % questions.size()));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            for (int i = 0; i < MOST && System.nanoTime() < end; i++) {
                Question question = questions.get(i % questions.size());
                double before = Figures.processor();
                long begun = System.nanoTime();
                statements[0] = CountedStatements.during(() -> ask.accept(question));
                millis.add((System.nanoTime() - begun) / 1e6);
                processor.add(Figures.processor() - before);
            }
        });
        Figures.tell(
                engine() + ": " + what,
                statements[0] + " statements, "
                        + Figures.processor(processor.stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()),
                millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
