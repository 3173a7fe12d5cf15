package app.unknot.charting.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.clients.CareTeam.Member;
import app.unknot.clients.ClientId;
import app.unknot.clients.contact.ClientDetails;
import app.unknot.clients.documents.DocumentForm;
import app.unknot.clients.documents.DocumentKind;
import app.unknot.clients.documents.DocumentRow;
import app.unknot.clients.merge.MergePreview;
import app.unknot.clients.merge.MergedRecord;
import app.unknot.screening.Level;
import app.unknot.screening.questions.Facts;
import app.unknot.testing.People;
import app.unknot.testing.SampleFiles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Marisol was written down twice: Maya treats the one record, Selma the other. Runs on each database that the product supports. */
abstract class MergeJourney extends MergedPractice {
    @Test
    void notes_of_both_records_are_the_clients_and_each_stays_as_it_was_signed() {
        Map<String, Object> before = sealed(theirs);
        merge();
        assertThat(People.get(maya, () -> history.signedNotes(marisol, 0)))
                .extracting(row -> row.head().id())
                .containsExactly(theirs, own);
        assertThat(sealed(theirs)).isEqualTo(before);
        assertThat(People.get(maya, () -> history.open(theirs)).content().head())
                .extracting(NoteHead::client)
                .isEqualTo(mari);
    }

    @Test
    void whoever_cares_for_one_record_cares_for_the_client() {
        People.as(selma, () -> assertThatThrownBy(() -> directory.open(marisol)).isInstanceOf(RecordNotFound.class));
        merge();
        assertThat(People.get(selma, () -> directory.open(marisol)).reference().id())
                .isEqualTo(marisol);
        assertThat(People.get(maya, () -> directory.openEach(List.of(mari)))).containsOnlyKeys(mari);
        assertThat(People.get(ruth, () -> careTeam.members(marisol)))
                .extracting(member -> member.therapist().id())
                .containsExactlyInAnyOrder(maya.id(), selma.id());
        People.as(ruth, () -> careTeam.end(marisol, selma.id()));
        People.as(selma, () -> assertThatThrownBy(() -> directory.open(mari)).isInstanceOf(RecordNotFound.class));
        People.as(selma, () -> assertThatThrownBy(() -> history.open(theirs)).isInstanceOf(RecordNotFound.class));
    }

    @Test
    void an_old_number_an_old_name_and_an_old_address_lead_to_the_record_that_goes_on() {
        String number = People.get(ruth, () -> directory.reference(mari)).number();
        merge();
        for (Subject person : List.of(ruth, maya, selma)) {
            for (String typed : List.of(number, nickname, "Marisol " + surname, surname))
                assertThat(People.get(person, () -> search.find(typed, 0)))
                        .as(person.displayName() + " types " + typed)
                        .extracting(found -> found.reference().id())
                        .containsExactly(marisol);
        }
        assertThat(People.get(ruth, () -> directory.open(mari)).reference().id())
                .isEqualTo(marisol);
        assertThat(directory.references(List.of(mari)).of(mari).id()).isEqualTo(marisol);
    }

    @Test
    void documents_visits_plan_and_timeline_of_both_are_the_clients() {
        merge();
        assertThat(People.get(maya, () -> documents.of(marisol)))
                .extracting(DocumentRow::id)
                .containsExactly(scan);
        assertThat(People.get(selma, () -> plans.current(mari))).isPresent();
        assertThat(People.get(selma, () -> plans.currentOfEach(List.of(mari)))).containsOnlyKeys(mari);
        assertThat(People.get(maya, () -> schedule.day(clock.today())).stream()
                        .filter(row -> row.client().equals(mari)))
                .isEmpty();
        assertThat(People.get(selma, () -> schedule.open(booked)).client()).isEqualTo(marisol);
        assertThat(People.get(maya, () -> timeline.page(marisol, java.util.Set.of(), 0))
                        .entries())
                .extracting(entry -> entry.address())
                .anyMatch(address -> address != null && address.contains(theirs.toString()));
    }

    @Test
    void the_access_log_of_the_client_tells_of_both_records_in_one_order() {
        String number = People.get(ruth, () -> directory.reference(mari)).number();
        merge();
        List<AuditEntry> lines =
                People.get(ruth, () -> looked.page(marisol, null)).entries();
        assertThat(lines).extracting(AuditEntry::clientNumber).contains(number);
        assertThat(lines).extracting(AuditEntry::action).contains("CLIENT_MERGE", "NOTE_SIGN");
        assertThat(lines).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void a_hold_of_either_record_stops_the_client_and_lifting_the_other_does_not_release() {
        People.as(selma, () -> holds.afterSeriousReaction(mari));
        assertThat(People.get(maya, () -> screening.standing(marisol)).level().holds())
                .isFalse();
        merge();
        assertThat(People.get(maya, () -> screening.standing(marisol)).level()).isEqualTo(Level.CLEARANCE);
        assertThat(People.get(maya, () -> screening.standingOfEach(List.of(marisol)))
                        .get(marisol)
                        .level())
                .isEqualTo(Level.CLEARANCE);
        assertThat(People.get(ruth, () -> schedule.open(ahead)).state().name()).isEqualTo("HOLD");
        undo();
        assertThat(People.get(maya, () -> screening.standing(marisol)).level().holds())
                .isFalse();
        assertThat(People.get(ruth, () -> schedule.open(ahead)).state().name()).isEqualTo("BOOKED");
    }

    @Test
    void what_either_record_tells_counts_until_the_client_is_asked_again() {
        People.as(
                selma,
                () -> asking.recordIntake(
                        mari, app.unknot.screening.answers.IntakeTold.of(Facts.of("oil_or_scent_allergy"))));
        sessions.screened(maya, marisol);
        assertThat(findings()).doesNotContain("oil");
        merge();
        assertThat(findings()).contains("oil");
        undo();
        assertThat(findings()).doesNotContain("oil");
    }

    private String findings() {
        return People.get(maya, () -> screening.standing(marisol))
                .because()
                .toString()
                .toLowerCase(java.util.Locale.ROOT);
    }

    @Test
    void scores_count_the_client_once_and_twice_again_when_they_are_two_people() {
        assertThat(visitsOf(marisol, mari)).containsExactly(1, 1);
        merge();
        assertThat(visitsOf(marisol, mari)).containsExactly(2, 0);
        assertThat(People.get(maya, () -> outcomes.series(marisol))).hasSize(2);
        signed(maya, marisol, 5, 2);
        assertThat(visitsOf(marisol, mari)).containsExactly(3, 0);
        undo();
        assertThat(visitsOf(marisol, mari)).containsExactly(2, 1);
    }

    @Test
    void what_is_written_after_the_merge_stays_with_the_record_that_went_on() {
        merge();
        NoteId later = signed(selma, mari, 4, 2);
        undo();
        assertThat(People.get(maya, () -> history.signedNotes(marisol, 0)))
                .extracting(row -> row.head().id())
                .containsExactly(later, own);
        assertThat(People.get(selma, () -> history.signedNotes(mari, 0)))
                .extracting(row -> row.head().id())
                .containsExactly(theirs);
        People.as(selma, () -> assertThatThrownBy(() -> directory.open(marisol)).isInstanceOf(RecordNotFound.class));
    }

    @Test
    void a_record_leads_on_through_a_chain_and_comes_out_of_its_middle() {
        merge();
        ClientId third = clients.registered(maya, "Mary", surname, born);
        merge(third, marisol);
        assertThat(People.get(ruth, () -> directory.open(mari)).reference().id())
                .isEqualTo(third);
        assertThat(People.get(maya, () -> history.signedNotes(third, 0))).hasSize(2);
        People.as(
                ruth,
                () -> merges.into(third).stream()
                        .filter(one -> one.record().id().equals(marisol))
                        .forEach(one -> merges.part(one.join())));
        assertThat(People.get(ruth, () -> directory.open(mari)).reference().id())
                .isEqualTo(marisol);
        assertThat(People.get(maya, () -> history.signedNotes(third, 0))).isEmpty();
    }

    @Test
    void the_page_of_the_client_says_what_was_merged_when_by_whom_and_why() {
        merge();
        MergedRecord merged = People.get(ruth, () -> merges.into(marisol)).getFirst();
        assertThat(merged.record().firstName()).isEqualTo(nickname);
        assertThat(merged.reason()).isEqualTo("She booked online with another email");
        assertThat(merged.by()).isEqualTo(ruth.id());
        undo();
        assertThat(People.get(ruth, () -> merges.into(marisol))).isEmpty();
        People.as(
                ruth,
                () -> assertThatThrownBy(() -> merges.part(merged.join()))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessageContaining("undone"));
    }

    @Test
    void confirming_is_bound_to_what_was_shown() {
        MergePreview seen = People.get(ruth, () -> merges.preview(marisol, mari));
        assertThat(seen.lines())
                .extracting(MergePreview.Line::label)
                .contains("Visits", "Notes", "Plan", "Claims", "Money of claims", "Documents");
        assertThat(seen.carers()).extracting(Member::therapist).hasSize(2);
        signed(selma, mari, 4, 2);
        People.as(ruth, () -> {
            assertThatThrownBy(() -> merges.join(seen, "Twice")).hasMessageContaining("has changed");
            assertThatThrownBy(() -> merges.join(merges.preview(marisol, mari), " "))
                    .hasMessageContaining("Write why");
            assertThatThrownBy(() -> merges.join(merges.preview(marisol, marisol), "Twice"))
                    .hasMessageContaining("Choose another record");
        });
        assertThat(People.get(ruth, () -> merges.into(marisol))).isEmpty();
    }

    @Test
    void two_plans_in_force_and_a_death_in_one_record_are_settled_first() {
        ClientId twin = sessions.inPlan(maya, "Twin");
        assertThat(obstacles(marisol, twin)).anyMatch(words -> words.contains("plan in force"));
        People.as(ruth, () -> {
            var record = directory.open(mari);
            registration.change(mari, record.version(), dead(record.details()));
        });
        assertThat(obstacles(marisol, mari)).anyMatch(words -> words.contains("has died"));
        People.as(
                ruth,
                () -> assertThatThrownBy(() -> merges.join(merges.preview(marisol, mari), "Twice"))
                        .isInstanceOf(RefusedRequest.class));
    }

    private static ClientDetails dead(ClientDetails details) {
        return new ClientDetails(
                details.preferredName(),
                details.pronouns(),
                app.unknot.clients.contact.ClientStatus.DECEASED,
                details.reach(),
                details.emergency(),
                details.guardian());
    }

    private List<String> obstacles(ClientId one, ClientId other) {
        return People.get(ruth, () -> merges.preview(one, other)).obstacles();
    }

    @Test
    void of_two_people_who_merge_the_same_two_at_once_one_is_told() throws Exception {
        MergePreview one = People.get(ruth, () -> merges.preview(marisol, mari));
        MergePreview other = People.get(ruth, () -> merges.preview(mari, marisol));
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> done = Stream.of(one, other)
                    .map(seen -> both.submit((Callable<Boolean>) () -> joined(seen)))
                    .toList();
            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(People.get(ruth, () -> merges.into(marisol))).hasSize(1);
    }

    private boolean joined(MergePreview seen) {
        try {
            People.as(ruth, () -> merges.join(seen, "Twice"));
            return true;
        } catch (RefusedRequest told) {
            return false;
        }
    }

    @Test
    void nobody_but_a_manager_merges() {
        for (Subject person : List.of(maya, people.tomas()))
            People.as(
                    person,
                    () -> assertThatThrownBy(() -> merges.preview(marisol, mari))
                            .isInstanceOf(org.springframework.security.access.AccessDeniedException.class));
        UUID nobody = UUID.randomUUID();
        People.as(
                ruth,
                () -> assertThatThrownBy(() -> merges.preview(marisol, new ClientId(nobody)))
                        .isInstanceOf(RecordNotFound.class));
    }

    @Test
    void a_session_of_the_other_records_visit_is_written_in_the_record_that_goes_on() {
        merge();
        sessions.screened(selma, marisol);
        NoteId note = People.get(selma, () -> starts.start(booked));
        assertThat(clientOf(note)).isEqualTo(marisol.value());
    }

    @Test
    void one_person_is_not_booked_twice_at_one_time() {
        merge();
        var there = People.get(selma, () -> schedule.open(booked));
        People.as(
                maya,
                () -> assertThatThrownBy(() -> schedule.book(
                                marisol, maya.id(), null, there.startsAt(), java.time.Duration.ofMinutes(5)))
                        .isInstanceOf(RefusedRequest.class)
                        .hasMessageContaining("another appointment"));
    }

    @Test
    void a_paper_of_the_other_record_is_kept_where_it_lay() {
        merge();
        var added = People.get(
                selma,
                () -> uploads.upload(
                        marisol,
                        new DocumentForm(DocumentKind.REPORT, "Later", "Dr. Ito", null, null),
                        SampleFiles.scan()));
        undo();
        assertThat(People.get(selma, () -> documents.of(mari)))
                .extracting(DocumentRow::id)
                .containsExactly(scan);
        assertThat(People.get(maya, () -> documents.of(marisol)))
                .extracting(DocumentRow::id)
                .containsExactly(added);
    }
}
