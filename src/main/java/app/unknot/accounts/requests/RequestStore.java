package app.unknot.accounts.requests;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.requests.AccessRequest.Kind;
import app.unknot.accounts.requests.AccessRequest.Outcome;
import app.unknot.shared.Ids;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where requests lie. A decision is written once: of two at the same moment, one finds it decided. */
@Component
class RequestStore {
    private static final String COLUMNS =
            "select id, kind, user_id, sign_in_name, first_name, last_name, roles, places,"
                    + " asked_by, asked_at, outcome, decided_at, redeemed_at from access_request";

    private final JdbcClient jdbc;
    private final PracticeClock clock;

    RequestStore(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    AccessRequest add(NewAccount wanted, UserId asker) {
        return add(
                Kind.JOIN,
                null,
                wanted.signInName().trim(),
                wanted.firstName(),
                wanted.lastName(),
                wanted.roles(),
                Places.EVERYWHERE,
                asker);
    }

    AccessRequest add(Kind kind, AccountRow about, Set<Role> roles, Places places, UserId asker) {
        return add(kind, about.id(), about.signInName(), about.firstName(), about.lastName(), roles, places, asker);
    }

    private AccessRequest add(
            Kind kind,
            @Nullable UserId about,
            String signInName,
            String first,
            String last,
            Set<Role> roles,
            Places places,
            UserId asker) {
        UUID id = Ids.next();
        jdbc.sql("insert into access_request (id, kind, user_id, sign_in_name, first_name, last_name, roles, places,"
                        + " asked_by, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(kind.name())
                .param(about == null ? null : about.value())
                .param(signInName)
                .param(first)
                .param(last)
                .param(Role.text(roles))
                .param(places.written())
                .param(asker.value())
                .param(now())
                .update();
        return find(id).orElseThrow();
    }

    Optional<AccessRequest> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = ?")
                .param(id)
                .query(RequestStore::request)
                .optional();
    }

    /** Those that wait, and those of the last days whose code was not made yet; the oldest first. */
    List<AccessRequest> current() {
        return jdbc.sql(COLUMNS + " where (outcome is null or outcome = 'AGREED' and redeemed_at is null)"
                        + " and asked_at > ? order by asked_at, id fetch first 200 rows only")
                .param(clock.instant().minus(Duration.ofDays(10)).atOffset(ZoneOffset.UTC))
                .query(RequestStore::request)
                .list();
    }

    boolean decide(UUID id, Outcome outcome, UserId by) {
        return jdbc.sql("update access_request set outcome = ?, decided_by = ?, decided_at = ?"
                                + " where id = ? and outcome is null")
                        .params(outcome.name(), by.value(), now(), id)
                        .update()
                == 1;
    }

    void joined(UUID id, UserId account) {
        jdbc.sql("update access_request set user_id = ?, redeemed_at = ? where id = ?")
                .params(account.value(), now(), id)
                .update();
    }

    /** Uses the agreement up, once. */
    boolean redeem(UUID id) {
        return jdbc.sql("update access_request set redeemed_at = ? where id = ? and redeemed_at is null")
                        .params(now(), id)
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static AccessRequest request(ResultSet row, int number) throws SQLException {
        UUID about = row.getObject("user_id", UUID.class);
        String outcome = row.getString("outcome");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new AccessRequest(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                about == null ? null : new UserId(about),
                row.getString("sign_in_name"),
                row.getString("first_name"),
                row.getString("last_name"),
                Role.read(row.getString("roles")),
                Places.read(row.getString("places")),
                new UserId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : Outcome.valueOf(outcome),
                decided == null ? null : decided.toInstant());
    }
}
