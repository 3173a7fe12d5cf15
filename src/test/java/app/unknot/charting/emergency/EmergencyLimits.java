package app.unknot.charting.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.clients.ClientId;
import app.unknot.clients.emergency.EmergencyAccess;
import app.unknot.clients.emergency.EmergencyAccess.Wanted;
import app.unknot.clients.emergency.EmergencyReason;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.emergency.Grant.State;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What emergency access takes, how long it lasts, and how often it is given. */
abstract class EmergencyLimits extends EmergencyPractice {
    @Test
    void without_it_nobody_but_the_care_team_reads_anything() {
        closed(ivo, RecordNotFound.class);
        closed(ruth, RecordNotFound.class);
        closed(people.tomas(), AccessDeniedException.class);
        assertThat(People.get(ruth, () -> outcomes.series(ana)))
                .as("scores are a manager's")
                .isNotEmpty();
    }

    @Test
    void after_61_minutes_it_is_over_and_says_so_once() {
        Grant grant = open(ivo, ana, REASON);
        Instant later = clock.instant().plus(Duration.ofMinutes(61));
        PracticeClock.at(later, () -> {
            closed(ivo, RecordNotFound.class);
            People.as(ivo, () -> assertThat(emergencies.reaches(ana)).isFalse());
            List<AuditEntry> lines = during(() -> People.as(ivo, () -> {
                emergencies.foundClosed(ana);
                emergencies.foundClosed(ana);
            }));
            assertThat(lines).singleElement().satisfies(entry -> {
                assertThat(entry.action()).isEqualTo("EMERGENCY_EXPIRED");
                assertThat(entry.detail()).isEqualTo(mark(grant));
            });
            assertThatThrownBy(() -> open(ivo, ana, REASON)).hasMessageContaining("word for word");
            assertThat(open(ivo, ana, "The ambulance asks for her medicines").state(later))
                    .isEqualTo(State.OPEN);
        });
    }

    @Test
    void it_takes_a_reason_and_the_password_and_a_pin_is_not_one() {
        assertThatThrownBy(() -> open(ivo, ana, "  urgent  ")).isInstanceOf(RefusedRequest.class);
        People.as(ivo, () -> pins.choose(People.PASSWORD, "739204"));
        assertThatThrownBy(() -> People.as(
                        ivo,
                        () -> emergencies.open(
                                ana, EmergencyReason.MEDICAL, REASON, factors.confirm(ivo, "739204", ""))))
                .isInstanceOf(RefusedRequest.class);
        StrongConfirmation mayas = proof(maya);
        assertThatThrownBy(() -> People.as(ivo, () -> emergencies.open(ana, EmergencyReason.MEDICAL, REASON, mayas)))
                .as("somebody else's proof")
                .isInstanceOf(RefusedRequest.class);
        assertThat(People.get(ivo, () -> emergencies.objection(ana, "urgent")))
                .as("told before the proof")
                .isPresent();
        assertThat(People.get(ivo, () -> emergencies.objection(ana, REASON))).isEmpty();
        assertThatThrownBy(() -> open(people.tomas(), ana, REASON)).isInstanceOf(AccessDeniedException.class);
        closed(ivo, RecordNotFound.class);
        assertThatThrownBy(() -> open(maya, ana, REASON)).hasMessageContaining("in your care");
    }

    @Test
    void the_fourth_of_a_day_waits_for_another_manager() {
        for (int i = 1; i <= 3; i++)
            assertThat(open(ivo, clients.inCareOf(maya, "Of" + i), REASON).state(clock.instant()))
                    .isEqualTo(State.OPEN);
        Grant fourth = open(ivo, ana, REASON);
        assertThat(fourth.state(clock.instant())).isEqualTo(State.WAITS);
        closed(ivo, RecordNotFound.class);
        assertThatThrownBy(() -> open(ivo, ana, "Another sentence as to why")).hasMessageContaining("already");
        assertThat(above(ruth)).anyMatch(words -> words.contains("fourth emergency access"));
        People.as(ruth, () -> reviews.agree(fourth.id(), proof(ruth)));
        People.as(ivo, () -> assertThat(reading.open(ana).notes()).isNotEmpty());
        assertThatThrownBy(() -> People.as(ruth, () -> reviews.refuse(fourth.id(), proof(ruth))))
                .isInstanceOf(RefusedRequest.class);
        assertThat(words(ivo)).anyMatch(words -> words.contains("Ruth Delgado has agreed"));
    }

    @Test
    void nobody_agrees_to_their_own_fourth_and_the_only_manager_gets_none() {
        for (int i = 1; i <= 3; i++) open(ruth, clients.inCareOf(maya, "Of" + i), REASON);
        assertThatThrownBy(() -> open(ruth, ana, REASON)).hasMessageContaining("no one else here is a manager");
        // A second manager, who asks and then wants to agree.
        Subject ines = new Subject(ivo.id(), "Ines", Set.of(Role.THERAPIST, Role.MANAGER));
        for (int i = 4; i <= 6; i++) open(ines, clients.inCareOf(maya, "Of" + i), REASON);
        Grant fourth = open(ines, ana, REASON);
        assertThatThrownBy(() -> People.as(ines, () -> reviews.agree(fourth.id(), proof(ines))))
                .isInstanceOf(RecordNotFound.class);
        People.as(ruth, () -> reviews.refuse(fourth.id(), proof(ruth)));
        closed(ines, RecordNotFound.class);
        assertThat(words(ines)).anyMatch(words -> words.contains("did not agree"));
    }

    @Test
    void many_at_the_same_moment_open_three_and_no_more() throws Exception {
        List<ClientId> theirs = new ArrayList<>();
        for (int i = 0; i < 6; i++) theirs.add(clients.inCareOf(maya, "At" + i));
        StrongConfirmation proof = proof(ivo);
        List<Future<Grant>> asked = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (ClientId one : theirs)
                asked.add(threads.submit(
                        () -> People.get(ivo, () -> emergencies.open(one, EmergencyReason.SAFETY, REASON, proof))));
        }
        List<State> states = new ArrayList<>();
        for (Future<Grant> one : asked)
            try {
                states.add(one.get().state(clock.instant()));
            } catch (java.util.concurrent.ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(RefusedRequest.class);
            }
        assertThat(states).filteredOn(State.OPEN::equals).hasSize(3);
    }

    @Test
    void a_client_is_found_exactly_or_not_at_all() {
        ClientId zoe =
                clients.registered(maya, "Zoe-" + ivo.id().toString().substring(30), "Quill", LocalDate.of(1971, 4, 9));
        String first = People.get(maya, () -> directory.reference(zoe)).firstName();
        String number = People.get(maya, () -> directory.reference(zoe)).number();
        assertThat(find(new Wanted(" " + number.toLowerCase(Locale.ROOT) + " ", "", "", null)))
                .satisfies(found -> assertThat(found.client()).isEqualTo(zoe))
                .satisfies(found ->
                        assertThat(found.words()).doesNotContain("Quill", first).contains("born 1971"));
        assertThat(find(new Wanted("", " " + first.toUpperCase(Locale.ROOT), "quill ", LocalDate.of(1971, 4, 9)))
                        .client())
                .isEqualTo(zoe);
        List<Wanted> near = List.of(
                new Wanted(number + "0000000", "", "", null),
                new Wanted("", first, "Quill", LocalDate.of(1971, 4, 10)),
                new Wanted("", first, "Quil", LocalDate.of(1971, 4, 9)),
                new Wanted("", "", "Quill", LocalDate.of(1971, 4, 9)),
                new Wanted("", first, "Quill", null),
                new Wanted("%", "", "", null));
        near.forEach(wanted ->
                assertThatThrownBy(() -> find(wanted)).as(wanted.toString()).isExactlyInstanceOf(RecordNotFound.class));
        for (int i = near.size(); i < 20; i++)
            assertThatThrownBy(() -> find(near.getFirst())).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> find(near.getFirst())).isInstanceOf(AskedTooOften.class);
    }

    private EmergencyAccess.Found find(Wanted wanted) {
        return People.get(ivo, () -> emergencies.find(wanted));
    }
}
