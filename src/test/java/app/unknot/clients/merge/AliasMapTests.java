package app.unknot.clients.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.clients.merge.AliasMap.Obstacle;
import app.unknot.clients.merge.AliasMap.Step;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AliasMapTests {
    private static final UUID ANA = new UUID(0, 1);
    private static final UUID ANNA = new UUID(0, 2);
    private static final UUID ANN = new UUID(0, 3);
    private static final UUID BEN = new UUID(0, 4);
    private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

    private final AliasMap one = new AliasMap(Map.of(ANNA, new Step(ANA, MONDAY)));
    private final AliasMap chain = new AliasMap(Map.of(ANN, new Step(ANNA, MONDAY), ANNA, new Step(ANA, TUESDAY)));

    @Test
    void a_record_is_a_client_of_its_own_until_it_is_merged() {
        assertThat(AliasMap.NONE.survivor(ANA)).isEqualTo(ANA);
        assertThat(AliasMap.NONE.recordsOf(ANA)).containsExactly(ANA);
        assertThat(one.recordsOf(BEN)).containsExactly(BEN);
        assertThat(one.joinedAt(BEN)).isNull();
    }

    @Test
    void an_alias_and_the_record_that_goes_on_are_one_client_from_either_side() {
        assertThat(one.survivor(ANNA)).isEqualTo(ANA);
        assertThat(one.recordsOf(ANNA)).containsExactly(ANA, ANNA);
        assertThat(one.recordsOf(ANA)).containsExactly(ANA, ANNA);
    }

    @Test
    void whoever_was_merged_into_an_alias_is_the_client_at_the_end_of_the_chain() {
        assertThat(chain.survivor(ANN)).isEqualTo(ANA);
        assertThat(chain.recordsOf(ANNA)).containsExactly(ANA, ANNA, ANN);
        assertThat(chain.joinedAt(ANN)).isEqualTo(TUESDAY);
        assertThat(chain.merged()).containsExactlyInAnyOrder(ANA, ANNA, ANN);
    }

    @Test
    void a_record_is_joined_with_another_once() {
        assertThat(one.against(ANA, ANA)).isEqualTo(Obstacle.ITSELF);
        assertThat(one.against(ANNA, ANA)).isEqualTo(Obstacle.JOINED_ALREADY);
        assertThat(one.against(ANA, ANNA)).isEqualTo(Obstacle.JOINED_ALREADY);
        assertThat(chain.against(ANA, ANN)).isEqualTo(Obstacle.JOINED_ALREADY);
        assertThat(one.against(ANNA, BEN)).isEqualTo(Obstacle.ALIAS_OF_ANOTHER);
        assertThat(one.against(ANA, BEN)).isNull();
        assertThat(one.against(BEN, ANA)).isNull();
    }

    @Test
    void aliases_do_not_go_round_in_a_circle() {
        Map<UUID, Step> circle = Map.of(ANA, new Step(ANNA, MONDAY), ANNA, new Step(ANA, MONDAY));
        assertThatThrownBy(() -> new AliasMap(circle)).isInstanceOf(IllegalArgumentException.class);
    }
}
