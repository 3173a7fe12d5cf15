package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.course.FirstKnown;
import app.unknot.outcomes.episodes.PracticeEpisodes;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.practice.PracticeEpisode.Held;
import app.unknot.outcomes.practice.PracticeEpisode.Pain;
import app.unknot.outcomes.practice.PracticeEpisode.Visits;
import app.unknot.shared.Places;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over the episodes of the practice as they are counted. */
@Component
class BegunEpisodes {
    private final PracticeEpisodes episodes;

    BegunEpisodes(PracticeEpisodes episodes) {
        this.episodes = episodes;
    }

    /** Those at all of the manager's places that began in the period. */
    List<PracticeEpisode> begun(Period period) {
        return episodes.begunIn(period, Places.EVERYWHERE).stream()
                .map(BegunEpisodes::counted)
                .toList();
    }

    /** The value of each facet of the episodes with a visit in the period, by their ids. */
    Map<UUID, Map<Facet, String>> kinds(Period period) {
        return episodes.underWay(period).stream()
                .collect(Collectors.toMap(EpisodeFacts::id, facts -> kinds(facts.mix())));
    }

    static PracticeEpisode counted(EpisodeFacts facts) {
        Course.Held held = facts.held();
        Integer global = facts.pain().globalChange();
        return new PracticeEpisode(
                facts.id(),
                facts.client(),
                facts.mix().therapist(),
                facts.span().openedOn(),
                kinds(facts.mix()),
                new Pain(
                        facts.pain().baseline(),
                        facts.pain().last(),
                        facts.pain().lastOn()),
                new Visits(facts.visits(), facts.minutes(), facts.span().lastVisitOn()),
                held == null ? null : new Held(held.on(), held.visits(), held.minutes()),
                global == null ? null : global >= Instrument.GLOBALLY_BETTER);
    }

    private static Map<Facet, String> kinds(EpisodeFacts.Mix mix) {
        Map<Facet, String> kinds = new EnumMap<>(Facet.class);
        FirstKnown known = mix.known();
        kinds.put(Facet.PLACE, mix.location().toString());
        kinds.put(Facet.REGION, mix.region().name());
        put(kinds, Facet.ACUITY, name(known.acuity()));
        put(kinds, Facet.CAUSE, known.cause());
        put(kinds, Facet.TECHNIQUE, mix.technique());
        put(kinds, Facet.TEMPLATE, name(known.template()));
        kinds.put(
                Facet.PAYER,
                mix.payer() == null ? Facet.NO_INSURANCE : mix.payer().toString());
        return kinds;
    }

    private static void put(Map<Facet, String> kinds, Facet facet, @Nullable String value) {
        if (value != null) kinds.put(facet, value);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
