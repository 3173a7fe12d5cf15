package app.unknot.clients.merge;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.PortalTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever hangs on a client is read through an alias. A new table has to say here how. */
@PortalTest
class ForeignKeysTests {
    private static final String QUERIES = "its queries ask for all records of the client";

    /** Every column that names a client, and how what it holds is found in the record that goes on. */
    private static final Map<String, String> COVERED = Map.ofEntries(
            Map.entry("advised_follow_up.client_id", QUERIES),
            Map.entry("appointment.client_id", QUERIES + ", and the schedule tells the record that goes on"),
            Map.entry("care_assignment.client_id", "who cares for one record cares for the client"),
            Map.entry("claim.client_id", "lists of the practice, with the name of the record that goes on"),
            Map.entry("clearance_document.client_id", QUERIES),
            Map.entry("client_alias.alias_id", "the alias itself"),
            Map.entry("client_alias.survivor_id", "the alias itself"),
            Map.entry("client_document.client_id", QUERIES),
            Map.entry("client_letter.client_id", QUERIES),
            Map.entry("client_word.client_id", "what is found by an old word leads to the record that goes on"),
            Map.entry("consent.client_id", QUERIES),
            Map.entry("draft_move.from_client_id", QUERIES),
            Map.entry("draft_move.to_client_id", QUERIES),
            Map.entry("eligibility_check.client_id", QUERIES),
            Map.entry("emergency_grant.client_id", "access to one record is access to the client"),
            Map.entry("encounter.client_id", QUERIES),
            Map.entry("episode.client_id", "told again from the visits of all records, in the one that goes on"),
            Map.entry("episode_decision.client_id", QUERIES),
            Map.entry("health_history.client_id", QUERIES),
            Map.entry("check_in.client_id", QUERIES),
            Map.entry("outcome_score.client_id", QUERIES),
            Map.entry("payer_authorization.client_id", QUERIES),
            Map.entry("plan_discharge.client_id", QUERIES),
            Map.entry("plan_follow_up.client_id", "lists of a therapist, with the name of the record that goes on"),
            Map.entry("policy.client_id", QUERIES),
            Map.entry("prescription.client_id", QUERIES),
            Map.entry("pressure_preference.client_id", QUERIES),
            Map.entry("reminder_refusal.client_id", QUERIES),
            Map.entry("screening_hold.client_id", QUERIES + ", and the gravest stands"),
            Map.entry("screening_record.client_id", QUERIES + ", and both speak until the client is asked again"),
            Map.entry("session_note.client_id", QUERIES),
            Map.entry("treatment_plan.client_id", QUERIES + "; two plans in force are not joined"),
            Map.entry("visit_pain.client_id", QUERIES),
            Map.entry("visit_reaction.client_id", "counted for the whole practice, whoever it was"),
            // No key of the database, and a client all the same.
            Map.entry("ledger_posting.client_id", "no list asks for one client; balances are of claims"),
            Map.entry("waitlist_request.client_id", "the waitlist tells the record that goes on"));

    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_foreign_key_to_a_client_is_covered_by_the_alias() {
        Map<String, String> keys = new TreeMap<>();
        jdbc.sql("""
                select k.table_name, k.column_name
                from information_schema.referential_constraints r
                join information_schema.key_column_usage k on k.constraint_name = r.constraint_name
                  and k.constraint_schema = r.constraint_schema
                join information_schema.key_column_usage u on u.constraint_name = r.unique_constraint_name
                  and u.constraint_schema = r.unique_constraint_schema and u.ordinal_position = k.ordinal_position
                where lower(u.table_name) = 'client'""").query(row -> {
            keys.put(name(row.getString(1), row.getString(2)), "");
        });
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(COVERED.keySet()).containsAll(keys.keySet());
    }

    @Test
    void so_is_every_column_that_is_called_after_a_client_and_nothing_else_is_listed() {
        Set<String> columns = new TreeSet<>();
        jdbc.sql("""
                select table_name, column_name from information_schema.columns
                where lower(column_name) like '%client_id' or lower(table_name) = 'client_alias'
                  and lower(column_name) in ('alias_id', 'survivor_id')""").query(row -> {
            columns.add(name(row.getString(1), row.getString(2)));
        });
        assertThat(columns).isEqualTo(new TreeSet<>(COVERED.keySet()));
    }

    private static String name(String table, String column) {
        return (table + "." + column).toLowerCase(java.util.Locale.ROOT);
    }
}
