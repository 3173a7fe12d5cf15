package app.unknot.outcomes.ui.client;

import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.ClientReference;
import app.unknot.outcomes.OutcomePages;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.episodes.ClientCourses;
import app.unknot.outcomes.episodes.ClientCourses.Told;
import app.unknot.outcomes.episodes.ClientEpisodes;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Score;
import app.unknot.plans.PlanService;
import app.unknot.plans.form.PlanTarget;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChoiceRow;
import app.unknot.shared.ui.ClientHeader;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.ScreenTitle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of one client: pain against its start, what else was measured, and what followed what. */
@Route(ClientPages.OUTCOMES)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("THERAPIST")
class ClientOutcomesView extends Div implements BeforeEnterObserver {
    private final transient ClientCourses courses;
    private final transient ClientEpisodes episodes;
    private final transient PlanService plans;
    private final transient ClientDirectory clients;
    private final transient Cards cards;
    private final transient PracticeClock clock;
    private transient ClientId client = new ClientId(new UUID(0, 0));
    private int shown;

    /** The cards that do something. */
    @org.springframework.stereotype.Component
    record Cards(EpisodesCard episodes, ScoresCard scores, CheckInCard checkIns) {}

    ClientOutcomesView(
            ClientCourses courses,
            ClientEpisodes episodes,
            PlanService plans,
            ClientDirectory clients,
            Cards cards,
            PracticeClock clock) {
        this.courses = courses;
        this.episodes = episodes;
        this.plans = plans;
        this.clients = clients;
        this.cards = cards;
        this.clock = clock;
        addClassName("client-outcomes");
        Density.TOUCH.applyTo(this);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        client = ClientId.parse(event.getRouteParameters().get("client").orElse(""));
        shown = 0;
        show();
    }

    private void show() {
        ClientReference reference = clients.reference(client);
        List<Told> all = courses.of(client);
        Div body = new Div();
        body.addClassName("client-body");
        if (all.isEmpty()) body.add(new EmptyState(ClientOutcomesText.NO_VISIT_YET.text()));
        else {
            if (all.size() > 1) body.add(choice(all.size()));
            body.add(episode(reference, all.get(Math.min(shown, all.size() - 1))));
        }
        removeAll();
        add(header(reference), body);
    }

    private ClientHeader header(ClientReference reference) {
        Anchor report = new Anchor(OutcomePages.report(client), ClientOutcomesText.REPORTS.text());
        report.addClassNames("btn", "outlined");
        return new ClientHeader(
                reference.face(),
                reference.name() + ", " + reference.ageOn(clock.today()),
                ClientOutcomesText.OUTCOMES_OF.text(),
                List.of(),
                report);
    }

    private ChoiceRow<Integer> choice(int count) {
        List<Integer> newestFirst = new ArrayList<>();
        for (int i = 0; i < count; i++) newestFirst.add(i);
        ChoiceRow<Integer> choice = new ChoiceRow<>(
                ClientOutcomesText.ALL_EPISODES.text(),
                "pick-episode",
                newestFirst,
                i -> ClientOutcomesText.EPISODE_NUMBER.text(count - i),
                i -> {
                    shown = i;
                    show();
                });
        choice.addClassName("seg");
        choice.show(shown);
        return choice;
    }

    private Div episode(ClientReference reference, Told told) {
        Course course = told.course();
        List<EpisodeFacts> facts = episodes.of(client);
        @Nullable
        EpisodeFacts known = facts.stream()
                .filter(one -> one.id().equals(course.id()))
                .findFirst()
                .orElse(null);
        Integer baseline = course.baseline();
        boolean eligible = baseline != null && Instrument.PAIN_NOW.change().isEligible(Score.of(baseline));
        PlanTarget target = plans.current(client)
                .map(plan -> plan.agreed().details().target())
                .orElse(null);
        Card chart = new Card(
                ClientOutcomesText.PAIN_BEFORE_EACH_VISIT.text(),
                new PainCourse(
                        told.sessions(),
                        events(course),
                        baseline,
                        eligible,
                        target != null && target.measure().equals(Instrument.PAIN_NOW.code()) ? target : null));
        Div grid = new Div(
                chart,
                standing(course, known, reference, target),
                PressureCard.of(told.sessions()),
                AreasCard.of(told.sessions()),
                cards.scores().of(client, course.first().day(), this::show),
                cards.checkIns().of(client, this::show),
                cards.episodes().of(client, facts, this::show));
        grid.addClassName("client-outcome-grid");
        return grid;
    }

    private Card standing(
            Course course, @Nullable EpisodeFacts known, ClientReference reference, @Nullable PlanTarget target) {
        Card card = StandingCard.of(course, known, reference.firstName());
        if (target != null) card.add(new Paragraph(cards.scores().against(client, target, course)));
        return card;
    }

    /** What was decided about the plan while the episode lasted. */
    private List<PainCourse.Event> events(Course course) {
        LocalDate from = course.first().day();
        LocalDate to =
                Objects.requireNonNullElse(course.endedOn(), course.last().day());
        List<PainCourse.Event> events = new ArrayList<>();
        plans.versions(client, 0).reversed().stream()
                .filter(plan -> isWithin(plan.agreedOn(), from, to))
                .forEach(plan -> events.add(PainCourse.Event.on(
                        plan.agreedOn(),
                        plan.number() == 1
                                ? ClientOutcomesText.PLAN_AGREED.text()
                                : ClientOutcomesText.PLAN_VERSION.text(plan.number()))));
        plans.checkpoints(client).reversed().stream()
                .filter(checkpoint -> isWithin(checkpoint.decidedOn(), from, to))
                .forEach(checkpoint -> events.add(PainCourse.Event.on(
                        checkpoint.decidedOn(),
                        ClientOutcomesText.CHECK_DECIDED.text(
                                checkpoint.decision().title().toLowerCase(Locale.ROOT)))));
        return events;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
