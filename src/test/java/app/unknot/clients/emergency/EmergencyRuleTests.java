package app.unknot.clients.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.UserId;
import app.unknot.clients.ClientId;
import app.unknot.clients.emergency.EmergencyRule.Answer;
import app.unknot.clients.emergency.EmergencyRule.Asked;
import app.unknot.clients.emergency.EmergencyRule.Opens;
import app.unknot.clients.emergency.EmergencyRule.Refused;
import app.unknot.clients.emergency.EmergencyRule.Waits;
import app.unknot.clients.emergency.Grant.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets emergency access, when it is over, and who reviews it. */
class EmergencyRuleTests {
    private static final UserId SELMA = new UserId(new UUID(0, 1));
    private static final UserId RUTH = new UserId(new UUID(0, 2));
    private static final String REASON = "She collapsed in room 2, Maya is away";
    private static final Instant NOON = Instant.parse("2026-11-29T20:00:00Z");

    private static Answer ask(
            UserId person,
            boolean inCare,
            String reason,
            List<String> earlier,
            int today,
            boolean waits,
            UserId... managers) {
        return EmergencyRule.of(new Asked(person, inCare, reason, earlier, today, waits, Set.of(managers)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 3"})
    void three_a_day_open_at_once(int openedToday, int ofDay) {
        assertThat(ask(SELMA, false, REASON, List.of(), openedToday, false, RUTH))
                .isEqualTo(new Opens(ofDay));
        assertThat(ask(RUTH, false, REASON, List.of(), openedToday, false, RUTH))
                .as("also for the only manager, who nobody could ask")
                .isEqualTo(new Opens(ofDay));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 9})
    void every_further_one_waits_for_another_manager(int openedToday) {
        assertThat(ask(SELMA, false, REASON, List.of(), openedToday, false, RUTH))
                .isEqualTo(new Waits());
        assertThat(ask(RUTH, false, REASON, List.of(), openedToday, false, RUTH, SELMA))
                .isEqualTo(new Waits());
        assertThat(words(ask(SELMA, false, REASON, List.of(), openedToday, true, RUTH)))
                .contains("already asked for another one");
        assertThat(words(ask(RUTH, false, REASON, List.of(), openedToday, false, RUTH)))
                .contains("no one else here is a manager");
        assertThat(words(ask(SELMA, false, REASON, List.of(), openedToday, false)))
                .contains("no one else here is a manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "               ", "urgent", "need to look", ". . . . . . . . . . . . . . . ."})
    void a_reason_has_fifteen_letters(String reason) {
        assertThat(words(ask(SELMA, false, reason, List.of(), 0, false, RUTH))).contains("at least 15 letters");
    }

    @Test
    void fifteen_letters_are_enough_and_five_hundred_characters_the_most() {
        assertThat(ask(SELMA, false, "fifteen letterss", List.of(), 0, false, RUTH))
                .isInstanceOf(Opens.class);
        assertThat(ask(SELMA, false, "x".repeat(500), List.of(), 0, false, RUTH))
                .isInstanceOf(Opens.class);
        assertThat(words(ask(SELMA, false, "x".repeat(501), List.of(), 0, false, RUTH)))
                .contains("500 characters");
    }

    @Test
    void the_next_hour_takes_a_new_reason() {
        assertThat(words(ask(
                        SELMA, false, " she collapsed in ROOM 2 - Maya is away. ", List.of(REASON), 1, false, RUTH)))
                .contains("word for word");
        assertThat(ask(SELMA, false, "The ambulance asks for her medicines", List.of(REASON), 1, false, RUTH))
                .isEqualTo(new Opens(2));
    }

    @Test
    void who_cares_for_the_client_needs_none() {
        assertThat(words(ask(SELMA, true, REASON, List.of(), 0, false, RUTH))).contains("in your care");
    }

    @Test
    void every_manager_but_the_opener_reviews() {
        assertThat(EmergencyRule.reviewers(SELMA, Set.of(RUTH))).containsExactly(RUTH);
        assertThat(EmergencyRule.reviewers(RUTH, Set.of(RUTH, SELMA))).containsExactly(SELMA);
        assertThat(EmergencyRule.reviewers(RUTH, Set.of(RUTH))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, OPEN, 3600", "59, OPEN, 60", "60, TO_REVIEW, 0", "61, TO_REVIEW, 0"})
    void it_lasts_an_hour_to_the_second(int minutes, State state, long seconds) {
        Grant grant = grant(NOON, null, null);
        Instant then = NOON.plus(Duration.ofMinutes(minutes));
        assertThat(grant.state(then)).isEqualTo(state);
        assertThat(grant.secondsLeft(then)).isEqualTo(seconds);
    }

    @Test
    void it_is_over_at_once_when_somebody_ends_it_and_done_when_it_was_reviewed() {
        Instant soon = NOON.plusSeconds(60);
        assertThat(grant(NOON, soon, null).state(soon)).isEqualTo(State.TO_REVIEW);
        assertThat(grant(NOON, soon, ReviewVerdict.TALK).state(soon)).isEqualTo(State.REVIEWED);
    }

    @Test
    void what_nobody_agreed_to_within_the_hour_stays_closed() {
        assertThat(grant(null, null, null).state(NOON.plus(Duration.ofMinutes(59))))
                .isEqualTo(State.WAITS);
        assertThat(grant(null, null, null).state(NOON.plus(Duration.ofMinutes(60))))
                .isEqualTo(State.REFUSED);
    }

    private static Grant grant(@Nullable Instant opened, @Nullable Instant ended, @Nullable ReviewVerdict verdict) {
        return new Grant(
                new UUID(0, 9),
                new ClientId(new UUID(0, 8)),
                SELMA,
                EmergencyReason.MEDICAL,
                NOON,
                null,
                null,
                opened,
                opened == null ? null : opened.plus(Grant.LASTS),
                ended,
                null,
                null,
                null,
                verdict);
    }

    private static String words(Answer answer) {
        return answer instanceof Refused(String words) ? words : answer.toString();
    }
}
