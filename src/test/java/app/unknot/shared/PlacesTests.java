package app.unknot.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlacesTests {
    private static final LocationId HERE = new LocationId(new UUID(0, 1));
    private static final LocationId THERE = new LocationId(new UUID(0, 2));
    private static final Places BOTH = Places.only(Set.of(HERE, THERE));
    private static final List<Places> SOME =
            List.of(Places.EVERYWHERE, Places.NOWHERE, Places.only(HERE), Places.only(THERE), BOTH);

    @Test
    void everywhere_has_the_places_of_tomorrow_too() {
        assertThat(Places.EVERYWHERE.has(new LocationId(Ids.next()))).isTrue();
        assertThat(BOTH.has(new LocationId(Ids.next()))).isFalse();
        assertThat(BOTH.cover(Places.EVERYWHERE)).isFalse();
    }

    @Test
    void what_is_in_both_and_what_is_in_either_agree_with_each_place() {
        for (Places one : SOME)
            for (Places other : SOME)
                for (LocationId place : List.of(HERE, THERE, new LocationId(new UUID(0, 3)))) {
                    assertThat(one.and(other).has(place)).isEqualTo(one.has(place) && other.has(place));
                    assertThat(one.or(other).has(place)).isEqualTo(one.has(place) || other.has(place));
                }
    }

    @Test
    void places_cover_others_when_together_they_are_no_more() {
        for (Places one : SOME)
            for (Places other : SOME)
                assertThat(one.cover(other)).isEqualTo(one.or(other).equals(one));
    }

    @Test
    void what_was_written_is_read_again() {
        for (Places one : List.of(Places.EVERYWHERE, Places.only(HERE), BOTH))
            assertThat(Places.read(one.written())).isEqualTo(one);
    }

    @Test
    void a_query_never_gets_an_empty_list() {
        assertThat(SOME).allSatisfy(one -> assertThat(one.ids()).isNotEmpty());
        assertThat(Places.NOWHERE.ids()).doesNotContain(HERE.value(), THERE.value());
    }
}
