package app.unknot.outcomes.practice;

import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.course.FirstKnown;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.practice.PracticeEpisode.Held;
import app.unknot.outcomes.practice.PracticeEpisode.Pain;
import app.unknot.outcomes.practice.PracticeEpisode.Visits;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes over episodes as they are counted. */
final class BegunEpisodes {
    private BegunEpisodes() {}

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
