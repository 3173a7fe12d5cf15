package app.unknot.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.screening.store.ScreeningReplay;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to rules that run, and all that is refused on the way. */
abstract class RulePublishingJourney extends ChangedRules {
    @Autowired
    private LogEntries written;

    @Autowired
    private ScreeningReplay replay;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_rules_of_the_release_are_the_first_version() {
        var first = People.get(tomas, () -> publishing.versions().getLast());
        assertThat(first.rules().seq()).isEqualTo(1);
        assertThat(first.rules().name()).isEqualTo("2026.6");
        assertThat(first.by()).isEqualTo("Unknot");
        assertThat(People.get(tomas, publishing::offered)).isEmpty();
    }

    @Test
    void what_is_published_runs_at_once_and_is_kept_with_who_and_why() {
        String name = publish("R02", "\"when\": \"worsening\"", "\"when\": \"worsening and age >= 18\"");

        assertThat(book.running().version()).isEqualTo(name);
        var newest = People.get(tomas, () -> publishing.versions().getFirst());
        assertThat(newest.running()).isTrue();
        assertThat(newest.by()).isEqualTo("Tomas Weir");
        assertThat(newest.rules().reason()).isEqualTo(REASON);
        assertThat(written.newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("RULES_PUBLISH");
            assertThat(entry.detail()).contains("R02");
        });
    }

    @Test
    void rules_with_a_problem_are_refused_and_the_running_ones_stay() {
        String running = book.running().version();
        People.as(tomas, () -> {
            RuleDraft draft = publishing.keep(
                    publishing.draft(),
                    new RuleSetText(before.text().replace("\"when\": \"fever or ", "\"when\": \"fevr or ")));
            assertThat(publishing.check(draft.text()))
                    .extracting(RuleProblem::rule)
                    .containsExactly("E05");
            assertThatThrownBy(() -> publishing.publish(draft, "x.1", REASON, true))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageStartingWith("E05, line ")
                    .hasMessageContaining("There is no fact fevr");
            assertThat(publishing.draft()).isEqualTo(draft);
        });
        assertThat(book.running().version()).isEqualTo(running);
    }

    @Test
    void a_text_with_a_problem_does_not_reach_the_draft() {
        People.as(tomas, () -> {
            assertThatThrownBy(() -> publishing.take(publishing.draft(), new RuleSetText("{}")))
                    .isInstanceOf(RefusedRequest.class);
            assertThat(publishing.draft().isStored()).isFalse();
        });
    }

    @Test
    void nobody_publishes_without_a_reason_or_under_a_name_that_exists() {
        People.as(tomas, () -> {
            RuleDraft draft = draft("\"when\": \"worsening\"", "\"when\": \"worsening and age >= 18\"");
            assertThatThrownBy(() -> publishing.publish(draft, "x.1", "  ", false))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("Write why");
            assertThatThrownBy(() -> publishing.publish(draft, "2026.6", REASON, false))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("There is a version 2026.6");
            assertThatThrownBy(() -> publishing.publish(draft, "", REASON, false))
                    .isInstanceOf(RefusedRequest.class);
        });
    }

    @Test
    void an_emergency_is_weakened_only_when_that_is_meant_and_explained() {
        People.as(tomas, () -> {
            RuleDraft draft = draft(
                    "\"level\": \"EMERGENCY\", \"title\": \"Fever\"", "\"level\": \"DEFER\", \"title\": \"Fever\"");
            assertThat(publishing.preview(draft).weakening())
                    .extracting(RuleChange::words)
                    .containsExactly("E05 Fever is no longer an emergency: Not today.");
            assertThatThrownBy(() -> publishing.publish(draft, "x.1", REASON, false))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("E05 Fever is no longer an emergency");
            assertThatThrownBy(() -> publishing.publish(draft, "x.1", "because", true))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("at least 15");

            publishing.publish(draft, publishing.freeName(draft), REASON, true);
            assertThat(written.newest(1).getFirst().detail()).startsWith("may weaken emergencies: E05;");
        });
    }

    @Test
    void who_publishes_second_is_told_and_keeps_the_draft() {
        Subject admin = secondAdmin();
        RuleDraft slow = People.get(admin, () -> {
            publishing.discard();
            return draft(
                    "\"ceiling\": 6, \"source\": \"founding article (bruising",
                    "\"ceiling\": 5, \"source\": \"founding article (bruising");
        });
        publish("R02", "\"when\": \"worsening\"", "\"when\": \"worsening and age >= 18\"");

        People.as(admin, () -> {
            assertThatThrownBy(() -> publishing.publish(slow, "x.1", REASON, false))
                    .isInstanceOf(RefusedRequest.class)
                    .hasMessageContaining("Tomas Weir published");
            assertThat(publishing.conflict(slow)).isPresent();
            assertThat(publishing.draft()).isEqualTo(slow);

            RuleDraft carried = publishing.carryOver(slow);
            assertThat(publishing.conflict(carried)).isEmpty();
            assertThat(publishing.changes(carried)).extracting(RuleChange::code).containsExactly("L02");
            publishing.discard();
        });
    }

    @Test
    void two_windows_do_not_overwrite_each_others_draft() {
        People.as(tomas, () -> {
            RuleDraft one = publishing.draft();
            RuleDraft stored = publishing.keep(one, before.named("one"));
            assertThatThrownBy(() -> publishing.keep(one, before.named("other")))
                    .isInstanceOf(RefusedRequest.class);
            publishing.keep(stored, before.named("two"));
            assertThatThrownBy(() -> publishing.keep(stored, before.named("three")))
                    .isInstanceOf(RefusedRequest.class);
            assertThat(publishing.draft().text().name()).isEqualTo("two");
        });
    }

    @Test
    void what_is_rolled_back_never_ran() {
        String running = book.running().version();
        People.as(
                tomas,
                () -> transaction.executeWithoutResult(status -> {
                    RuleDraft draft = draft("\"when\": \"worsening\"", "\"when\": \"worsening and age >= 18\"");
                    publishing.publish(draft, "gone.1", REASON, false);
                    assertThat(book.running().version()).isEqualTo("gone.1");
                    status.setRollbackOnly();
                }));
        assertThat(book.running().version()).isEqualTo(running);

        People.as(tomas, () -> {
            RuleDraft draft = draft(
                    "\"when\": \"movement_difficult and not pain_zero\"",
                    "\"when\": \"movement_difficult and age >= 18\"");
            publishing.publish(draft, "gone.1", REASON, false);
        });
        assertThat(book.running().rule("R02").orElseThrow().when().names()).containsExactly("worsening");
    }

    @Test
    void readers_on_many_threads_see_whole_versions_and_the_new_one_at_once() throws Exception {
        String old = book.running().version();
        String all = " " + book.running().rules().size();
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        try (var readers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < 400; i++)
                reading.add(readers.submit(() -> seen.add(
                        book.running().version() + " " + book.running().rules().size())));
            String name = publish("R02", "\"when\": \"worsening\"", "\"when\": \"worsening and age >= 18\"");
            assertThat(readers.submit(() -> book.running().version()).get()).isEqualTo(name);
            for (Future<?> one : reading) one.get();
            assertThat(seen).hasSize(400).containsAnyOf(old + all, name + all);
            assertThat(seen).allMatch(one -> one.endsWith(all));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rule_set_version set content = '{}'",
                "update rule_set_version set name = 'x' where seq = 1",
                "delete from rule_set_version"
            })
    void a_published_version_is_never_changed(String attempt) {
        assertThatThrownBy(() -> jdbc().sql(attempt).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void nobody_but_an_admin_gets_near() {
        for (Subject other : List.of(people.maya(), people.ruth()))
            People.as(other, () -> {
                assertThatThrownBy(publishing::versions).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(publishing::draft).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(
                                () -> publishing.publish(new RuleDraft("2026.6", before, null, 0), "x", REASON, true))
                        .isInstanceOf(AccessDeniedException.class);
            });
        ClientId dana = inCare("Dana");
        assertThatThrownBy(() -> People.as(tomas, () -> replay.of(dana, 1))).isInstanceOf(AccessDeniedException.class);
    }

    /** Ruth, for once in the admin's place. */
    private Subject secondAdmin() {
        return new Subject(people.ruth().id(), "Ruth Delgado", Set.of(Role.ADMIN));
    }
}
