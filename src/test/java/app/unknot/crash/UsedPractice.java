package app.unknot.crash;

import app.unknot.crash.Desk.SentClaim;
import app.unknot.testing.Portal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The demo practice, lived through once, with its people.
 *
 * @param tablets one for each therapist, with clients of the therapist's own
 */
record UsedPractice(List<Tablet> tablets, Desk desk) {
    private static final List<String> THERAPISTS = List.of("maya", "selma", "erik");
    private static final int CLAIMS = 6;

    static UsedPractice liveThrough(KilledPractice practice, Launch launch, int clients) throws Exception {
        try (Portal first = launch.portal(practice, "--unknot.demo=true", "--unknot.demo-clients=" + clients)) {
            first.ready();
            first.signal("TERM");
            first.ended(60);
        }
        return of(practice);
    }

    private static UsedPractice of(KilledPractice practice) throws SQLException {
        return practice.look(database -> new UsedPractice(
                THERAPISTS.stream()
                        .map(name -> new Tablet(name, clients(database, name)))
                        .toList(),
                new Desk(claims(database))));
    }

    /** Those who may be booked: one of the demo's clients is on hold. */
    private static List<UUID> clients(JdbcTemplate database, String therapist) {
        return database.query(
                "select distinct n.client_id from session_note n join signed_note s on s.note_id = n.id"
                        + " join user_account u on u.id = n.therapist_id where u.sign_in_name = ?"
                        + " and not exists (select 1 from screening_hold h"
                        + " where h.client_id = n.client_id and h.ended_at is null)",
                (row, number) -> row.getObject(1, UUID.class),
                therapist);
    }

    /** Those whose payer, the one that writes the files here, has not answered. */
    private static List<SentClaim> claims(JdbcTemplate database) {
        return database.query(
                "select number, total_cents from claim where state = 'SUBMITTED' and payer_name like 'Cascade%'"
                        + " order by number fetch first " + CLAIMS
                        + " rows only",
                (row, number) -> new SentClaim(row.getString(1), row.getLong(2)));
    }
}
