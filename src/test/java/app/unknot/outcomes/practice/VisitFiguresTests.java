package app.unknot.outcomes.practice;

import static app.unknot.outcomes.practice.Episodes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.unknot.outcomes.store.VisitFacts;
import app.unknot.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitFiguresTests {
    @Test
    void pressure_and_what_followed_count_each_client_once() {
        List<VisitFacts> visits = new ArrayList<>();
        for (int client = 0; client < 6; client++) {
            UUID id = Ids.next();
            for (int day = 0; day <= client; day++)
                visits.add(VisitBook.pressed(id, TODAY.minusDays(300 - 7L * day), 8 - day, client < 5 ? 5 : 9));
            visits.add(VisitBook.pressed(id, TODAY.minusDays(100), 0, 5));
        }

        ByPressure pressure = ByPressure.of(VisitBook.seen(question(12, Map.of()), Map.of(), visits));

        // The first client has no second visit within twelve weeks.
        assertThat(pressure.rows())
                .extracting(ByPressure.Row::band, ByPressure.Row::clients, ByPressure.Row::sessions)
                .containsExactly(tuple(PressureBand.MEDIUM, 0, 0), tuple(PressureBand.DEEP, 0, 0));
        for (int more = 0; more < 2; more++) {
            UUID id = Ids.next();
            visits.add(VisitBook.pressed(id, TODAY.minusDays(300), 8, 4));
            visits.add(VisitBook.pressed(id, TODAY.minusDays(293), 4, 4));
        }
        ByPressure.Row medium = ByPressure.of(VisitBook.seen(question(12, Map.of()), Map.of(), visits))
                .rows()
                .getFirst();
        assertThat(medium.clients()).isEqualTo(6);
        assertThat(medium.sessions()).isEqualTo(1 + 2 + 3 + 4 + 2);
        assertThat(medium.change().orElseThrow().estimate()).isCloseTo((4 * -1 + 2 * -4) / 6.0, within(1e-12));
    }

    @Test
    void reactions_are_those_of_the_chosen_kinds_and_place() {
        Map<UUID, Map<Facet, String>> kinds = new HashMap<>();
        List<VisitFacts> asked = new ArrayList<>();
        for (int client = 0; client < 14; client++) {
            UUID episode = Ids.next();
            kinds.put(episode, Map.of(Facet.PAYER, client < 8 ? Facet.NO_INSURANCE : "p", Facet.REGION, "LOWER"));
            asked.add(VisitBook.asked(Ids.next(), episode, TODAY.minusMonths(2), client % 2));
        }

        assertThat(reactions(Map.of(), kinds, asked)).isEqualTo(new Reactions(true, 14, 7, 0));
        assertThat(reactions(Map.of(Facet.PAYER, Facet.NO_INSURANCE), kinds, asked))
                .isEqualTo(new Reactions(true, 8, 4, 0));
        assertThat(reactions(Map.of(Facet.PAYER, "p", Facet.REGION, "LOWER"), kinds, asked))
                .isEqualTo(new Reactions(true, 6, 3, 0));
        assertThat(reactions(Map.of(Facet.PLACE, Ids.next().toString()), kinds, asked))
                .as("nobody came there")
                .isEqualTo(new Reactions(true, 0, 0, 0));
    }

    @Test
    void reactions_beside_a_handful_of_others_are_not_told() {
        Map<UUID, Map<Facet, String>> kinds = new HashMap<>();
        List<VisitFacts> asked = new ArrayList<>();
        for (int client = 0; client < 10; client++) {
            UUID episode = Ids.next();
            kinds.put(episode, Map.of(Facet.PAYER, client < 8 ? "p" : Facet.NO_INSURANCE));
            asked.add(VisitBook.asked(Ids.next(), episode, TODAY.minusMonths(2), 0));
        }
        Reactions hidden = new Reactions(false, 0, 0, 0);

        assertThat(reactions(Map.of(Facet.PAYER, Facet.NO_INSURANCE), kinds, asked))
                .as("two people")
                .isEqualTo(hidden);
        assertThat(reactions(Map.of(Facet.PAYER, "p"), kinds, asked))
                .as("the same two are left when they are taken from all")
                .isEqualTo(hidden);
        assertThat(reactions(Map.of(), kinds, asked).told()).isTrue();
        asked.add(VisitBook.asked(Ids.next(), null, TODAY.minusMonths(20), 1));
        assertThat(reactions(Map.of(), kinds, asked))
                .as("one more in two years")
                .isEqualTo(hidden);
        for (int one = 0; one < 6; one++)
            asked.add(VisitBook.asked(asked.getFirst().client(), null, TODAY.minusMonths(1), 1));
        assertThat(reactions(Map.of(Facet.REGION, "UPPER"), kinds, asked).visits())
                .isZero();
    }

    private static Reactions reactions(
            Map<Facet, String> only, Map<UUID, Map<Facet, String>> kinds, List<VisitFacts> asked) {
        return Reactions.of(VisitBook.seen(question(12, only), kinds, asked));
    }

    private static Question question(int months, Map<Facet, String> only) {
        return new Question(months, only, Definition.WITH_TIME_TO_RETURN, null);
    }
}
