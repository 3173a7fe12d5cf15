package app.unknot.schedule.calendars;

import app.unknot.accounts.UserId;
import app.unknot.shared.secrets.AddressSecret;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses in use, one to a person, by the hash of their secret. */
@Component
class FeedTable {
    private final JdbcClient jdbc;

    FeedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a new address in the place of the one before, which leads nowhere from then on. */
    void replace(UserId user, AddressSecret secret, Instant now) {
        OffsetDateTime madeAt = now.atOffset(ZoneOffset.UTC);
        int changed = jdbc.sql(
                        "update calendar_feed set secret_hash = ?, made_at = ?, read_on = null where user_id = ?")
                .params(secret.hash(), madeAt, user.value())
                .update();
        if (changed == 0)
            jdbc.sql("insert into calendar_feed (user_id, secret_hash, made_at) values (?, ?, ?)")
                    .params(user.value(), secret.hash(), madeAt)
                    .update();
    }

    boolean remove(UserId user) {
        return jdbc.sql("delete from calendar_feed where user_id = ?")
                        .param(user.value())
                        .update()
                == 1;
    }

    Optional<CalendarFeed> of(UserId user) {
        return jdbc.sql("select made_at, read_on from calendar_feed where user_id = ?")
                .param(user.value())
                .query((row, number) -> new CalendarFeed(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("read_on", LocalDate.class))))
                .optional();
    }

    Optional<UserId> owner(AddressSecret secret) {
        return jdbc.sql("select user_id from calendar_feed where secret_hash = ?")
                .param(secret.hash())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** @return whether it is the first time on that day */
    boolean read(UserId user, LocalDate day) {
        return jdbc.sql("update calendar_feed set read_on = ? where user_id = ? and (read_on is null or read_on < ?)")
                        .params(day, user.value(), day)
                        .update()
                == 1;
    }
}
