package app.unknot.charting.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.LogWords;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.note.AddendumKind;
import app.unknot.clients.emergency.EmergencyReviews.Line;
import app.unknot.clients.emergency.Grant;
import app.unknot.clients.emergency.ReviewVerdict;
import app.unknot.testing.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What emergency access opens, what stays closed, and who hears of it. Runs on each database that the product supports. */
abstract class EmergencyJourney extends EmergencyLimits {
    @Test
    void a_therapist_and_a_manager_read_for_an_hour_and_every_line_names_the_access() {
        for (Subject person : List.of(ivo, ruth)) {
            List<AuditEntry> opening = during(() -> open(person, ana, REASON));
            Grant grant = People.get(person, () -> emergencies.of(ana)).orElseThrow();
            assertThat(opening)
                    .filteredOn(entry -> entry.action().equals("EMERGENCY_OPEN"))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.detail()).isEqualTo("MEDICAL; " + mark(grant)));
            List<AuditEntry> lines =
                    during(() -> People.as(person, () -> readers().values().forEach(EmergencyPractice::run)));
            assertThat(lines).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.outcome()).isEqualTo(Outcome.OK);
                assertThat(entry.detail()).as(entry.toString()).endsWith(mark(grant));
            });
            assertThat(lines)
                    .extracting(AuditEntry::action)
                    .contains(
                            "CLIENT_OPEN",
                            "HEALTH_HISTORY_READ",
                            "PLAN_READ",
                            "SCORE_SERIES_READ",
                            "NOTE_READ",
                            "DOCUMENTS_LIST",
                            "DOCUMENT_READ");
            People.as(person, () -> {
                assertThat(reading.open(ana).notes())
                        .extracting(row -> row.head().id())
                        .contains(note);
                assertThat(reading.open(ana).documents())
                        .extracting(row -> row.form().title())
                        .containsExactly("Letter by the surgeon");
            });
        }
    }

    @Test
    void it_opens_reading_only_and_none_of_the_ordinary_pages() {
        open(ivo, ana, REASON);
        Map<String, Runnable> others = new LinkedHashMap<>();
        others.put("the record's page", () -> directory.open(ana));
        others.put("its header", () -> directory.reference(ana));
        others.put("a note's page", () -> history.open(note));
        others.put("who looked", () -> looked.page(ana, null));
        others.put("a new history", () -> histories.begin(ana));
        others.put("pausing the plan", () -> pauses.pause(ana));
        others.put("an addendum", () -> addenda.add(note, AddendumKind.ADDENDUM, "Late", "Something"));
        others.put("verifying a document", () -> verification.verify(scan, "Called"));
        others.put("withdrawing a document", () -> withdrawal.withdraw(scan, "Mine"));
        others.forEach((what, act) ->
                assertThatThrownBy(() -> People.as(ivo, act)).as(what).isInstanceOf(RecordNotFound.class));
        People.as(ivo, () -> {
            assertThat(directory.reaches(ana)).as("the address of the record").isFalse();
            assertThat(history.reaches(note)).as("the address of the note").isFalse();
            assertThat(emergencies.reaches(ana)).isTrue();
            assertThat(careTeam.relationTo(ana)).isEqualTo(Relation.EMERGENCY);
            assertThat(careTeam.relationByCare(ana)).isEqualTo(Relation.NONE);
        });
        NoteId own = beans.createBean(SessionBuilder.class)
                .signed(ivo, beans.createBean(SessionBuilder.class).inPlan(ivo, "Bo"), 5, 3);
        Confirmation again = signIn.confirm(ivo, People.PASSWORD).orElseThrow();
        List<AuditEntry> lines =
                during(() -> assertThatThrownBy(() -> People.as(ivo, () -> moves.move(own, ana, "Wrong record", again)))
                        .as("moving a note into it")
                        .isInstanceOf(RecordNotFound.class));
        assertThat(lines).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("NOTE_READ");
            assertThat(entry.object()).isEqualTo("client " + ana);
            assertThat(entry.outcome()).isEqualTo(Outcome.DENIED);
        });
    }

    @Test
    void what_a_manager_ends_is_closed_at_the_next_click() {
        Grant grant = open(ivo, ana, REASON);
        People.as(ivo, () -> reading.open(ana));
        People.as(ruth, () -> reviews.end(grant.id()));
        closed(ivo, RecordNotFound.class);
        assertThat(words(ivo)).anyMatch(words -> words.contains("has ended your emergency access"));
        open(ivo, ana, "Needed again: the hospital calls back");
        People.as(ivo, () -> {
            reading.open(ana);
            emergencies.end(ana);
        });
        closed(ivo, RecordNotFound.class);
    }

    @Test
    void another_manager_reviews_once_and_sees_what_was_read() {
        Grant grant = open(ivo, ana, REASON);
        People.as(ivo, () -> {
            reading.open(ana);
            reading.note(note);
        });
        assertThatThrownBy(() -> review(ruth, grant, ReviewVerdict.JUSTIFIED, ""))
                .hasMessageContaining("still open");
        People.as(ivo, () -> emergencies.end(ana));
        assertThat(above(ruth)).containsExactly("An emergency access needs your review.");
        assertThat(above(maya)).isEmpty();
        var details = People.get(ruth, () -> reviews.details(grant.id()));
        assertThat(details.reason()).isEqualTo(REASON);
        assertThat(details.read()).extracting(AuditEntry::action).contains("CLIENT_OPEN", "NOTE_READ");
        assertThat(jdbc.sql("select sealed_reason from emergency_grant where id = ?")
                        .param(grant.id())
                        .query(String.class)
                        .single())
                .startsWith("v1:");

        assertThatThrownBy(() -> review(maya, grant, ReviewVerdict.JUSTIFIED, ""))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> review(people.tomas(), grant, ReviewVerdict.JUSTIFIED, ""))
                .isInstanceOf(AccessDeniedException.class);
        Subject himself = new Subject(ivo.id(), "Ivo Zorzi", Set.of(Role.THERAPIST, Role.MANAGER));
        assertThatThrownBy(() -> review(himself, grant, ReviewVerdict.JUSTIFIED, ""))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> review(ruth, grant, ReviewVerdict.TALK, " ")).isInstanceOf(RefusedRequest.class);
        review(ruth, grant, ReviewVerdict.TALK, "Call Maya first next time");
        assertThatThrownBy(() -> review(ruth, grant, ReviewVerdict.JUSTIFIED, ""))
                .isInstanceOf(RefusedRequest.class);
        assertThat(above(ruth)).isEmpty();
        assertThat(words(ivo)).anyMatch(words -> words.endsWith("talk to the person."));
        List<Line> reviewed = People.get(ruth, () -> reviews.reviewed(0));
        assertThat(reviewed).extracting(line -> line.grant().id()).containsExactly(grant.id());
        assertThat(People.get(ruth, () -> reviews.details(grant.id())).note()).isEqualTo("Call Maya first next time");
    }

    @Test
    void what_the_only_manager_opened_stays_unreviewed_and_that_is_said() {
        open(ruth, ana, REASON);
        People.as(ruth, () -> emergencies.end(ana));
        assertThat(above(ruth)).singleElement().asString().contains("no one else here is a manager");
        assertThat(People.get(ruth, () -> reviews.current())).singleElement().satisfies(line -> {
            assertThat(line.own()).isTrue();
            assertThat(line.unreviewable()).isTrue();
        });
    }

    @Test
    void the_care_team_is_told_and_sees_why_in_who_looked() {
        Grant grant = open(ivo, ana, REASON);
        People.as(ivo, () -> reading.note(note));
        assertThat(words(maya)).anyMatch(words -> words.contains("Ivo Zorzi") && words.contains("Ana Reyes"));
        AtomicReference<List<AuditEntry>> lines = new AtomicReference<>(List.of());
        People.as(maya, () -> lines.set(looked.page(ana, null).entries()));
        assertThat(lines.get())
                .filteredOn(entry -> ivo.id().value().equals(entry.actorId()))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.detail()).endsWith(mark(grant));
                    assertThat(LogWords.of(lines.get(), names).more(entry))
                            .containsIgnoringCase("emergency access ...")
                            .doesNotContain(grant.id().toString());
                });
    }

    private void review(Subject manager, Grant grant, ReviewVerdict verdict, String words) {
        People.as(manager, () -> reviews.review(grant.id(), verdict, words));
    }
}
