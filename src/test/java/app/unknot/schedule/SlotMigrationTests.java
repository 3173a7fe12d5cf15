package app.unknot.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A practice that has appointments already keeps them when slots come in. */
class SlotMigrationTests {
    private static final UUID MAYA = new UUID(0, 1);
    private static final UUID ROOM = new UUID(0, 2);
    private static final UUID ANNA = new UUID(0, 3);

    @Test
    void appointments_from_before_take_their_slots_and_cancelled_ones_take_none() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:slots;DB_CLOSE_DELAY=-1");
        migrate(database, "30");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("set referential_integrity false").update();
        OffsetDateTime nine = OffsetDateTime.parse("2026-11-24T09:00:00-08:00");
        insert(jdbc, nine, nine.plusMinutes(60), "BOOKED");
        insert(jdbc, nine.plusMinutes(30), nine.plusMinutes(90), "BOOKED");
        insert(jdbc, nine.plusMinutes(240), nine.plusMinutes(480), "DONE");
        insert(jdbc, nine.plusMinutes(601), nine.plusMinutes(611), "BOOKED");
        insert(jdbc, nine.plusMinutes(700), nine.plusMinutes(760), "CANCELLED");

        migrate(database, "latest");

        long first = nine.toEpochSecond() / 300;
        for (UUID taker : new UUID[] {MAYA, ROOM, ANNA})
            assertThat(jdbc.sql("select slot from booked_slot where resource_id = ? order by slot")
                            .params(taker)
                            .query(Long.class)
                            .list())
                    .as("an overlap from before counts once")
                    .hasSize(18 + 48 + 3)
                    .startsWith(first)
                    .contains(first + 17, first + 48, first + 95, first + 120, first + 122)
                    .doesNotContain(first + 18, first + 96, first + 119, first + 123);
    }

    private static void migrate(JdbcDataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void insert(JdbcClient jdbc, OffsetDateTime from, OffsetDateTime to, String state) {
        jdbc.sql("insert into appointment (id, client_id, therapist_id, room_id, starts_at, ends_at, state, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(UUID.randomUUID(), ANNA, MAYA, ROOM, from, to, state)
                .update();
    }
}
