package app.unknot.outcomes.scores;

import app.unknot.clients.ClientId;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.episodes.ClientEpisodes;
import app.unknot.outcomes.instruments.Cadence;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.registry.InstrumentRegistry;
import app.unknot.outcomes.registry.InstrumentRow;
import app.unknot.plans.PlanService;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Finds what is due for one client. Its callers have decided who may. */
@Component
class DueQuestions {
    private final InstrumentRegistry registry;
    private final ClientEpisodes episodes;
    private final PlanService plans;

    DueQuestions(InstrumentRegistry registry, ClientEpisodes episodes, PlanService plans) {
        this.registry = registry;
        this.episodes = episodes;
        this.plans = plans;
    }

    /** Pain right now is asked by the session note at each visit, so it is asked here at milestones only. */
    List<Question> of(ClientId client, Occasion occasion, Map<Instrument, LocalDate> answered, LocalDate today) {
        Map<Instrument, InstrumentRow> rows = new EnumMap<>(Instrument.class);
        registry.rows().stream().filter(InstrumentRow::isAnswerable).forEach(row -> rows.put(row.instrument(), row));
        RegionClass region = episodes.of(client).stream()
                .findFirst()
                .map(EpisodeFacts::mix)
                .map(EpisodeFacts.Mix::region)
                .orElse(RegionClass.LOWER);
        List<String> activities =
                plans.current(client).map(plan -> plan.agreed().goals()).orElse(List.of());
        return Cadence.due(occasion, today, region, answered, rows.keySet()).stream()
                .filter(one -> one != Instrument.ABILITY || !activities.isEmpty())
                .filter(one -> one != Instrument.PAIN_NOW || occasion.isMilestone())
                .map(one -> new Question(
                        one,
                        Objects.requireNonNull(rows.get(one)).installed(),
                        one == Instrument.ABILITY
                                ? activities.stream().limit(one.form().items()).toList()
                                : List.of()))
                .toList();
    }
}
