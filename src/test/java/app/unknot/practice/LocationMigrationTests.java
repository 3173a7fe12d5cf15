package app.unknot.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.practice.hours.OpeningHours;
import app.unknot.practice.hours.WeeklyHours;
import app.unknot.shared.LocationId;
import app.unknot.testing.OwnPostgres;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A practice that has worked for years keeps everything when places come in, as what its first place has. */
class LocationMigrationTests {
    private static final String BEFORE = "95";
    private static final String SCRIPTS = "classpath:db/migration";
    /** The last of those that a server had before it. */
    private static final String OF_POSTGRES_THEN = "969";

    private static final String OF_POSTGRES = "classpath:db/postgresql";
    private static final UUID SOMEBODY = new UUID(0, 1);
    private static final UUID ROOM = new UUID(0, 2);
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-24T09:00:00-08:00");
    private static final List<String> OF_A_PLACE =
            List.of("room", "appointment", "session_note", "encounter", "claim", "visit_pain");

    @Test
    void a_used_embedded_database_gets_its_first_place() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:places;DB_CLOSE_DELAY=-1");
        flyway(database, SCRIPTS).target(BEFORE).load().migrate();
        fill(database);
        flyway(database, SCRIPTS).load().migrate();
        check(JdbcClient.create(database));
    }

    @Test
    void a_used_postgres_gets_it_too_though_final_tables_refuse_each_change() {
        try (OwnPostgres server = new OwnPostgres().start()) {
            PGSimpleDataSource database = new PGSimpleDataSource();
            database.setUrl(server.url("postgres"));
            database.setUser("postgres");
            database.setPassword("postgres");
            flyway(database, SCRIPTS).target(BEFORE).load().migrate();
            fill(database);
            flyway(database, OF_POSTGRES)
                    .target(OF_POSTGRES_THEN)
                    .ignoreMigrationPatterns("*:missing")
                    .load()
                    .migrate();
            flyway(database, SCRIPTS, OF_POSTGRES).outOfOrder(true).load().migrate();
            JdbcClient jdbc = JdbcClient.create(database);
            check(jdbc);
            assertThatThrownBy(() ->
                            jdbc.sql("update encounter set location_id = null").update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void a_new_practice_has_a_first_place_that_is_open_at_the_usual_hours() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:firstplace;DB_CLOSE_DELAY=-1");
        flyway(database, SCRIPTS).load().migrate();
        JdbcClient jdbc = JdbcClient.create(database);
        assertThat(jdbc.sql("select id from location").query(UUID.class).list())
                .containsExactly(LocationId.FIRST.value());
        assertThat(hours(jdbc)).isEqualTo(WeeklyHours.USUAL.days());
    }

    private static org.flywaydb.core.api.configuration.FluentConfiguration flyway(
            DataSource database, String... locations) {
        return Flyway.configure().dataSource(database).locations(locations);
    }

    private static void check(JdbcClient jdbc) {
        for (String table : OF_A_PLACE) {
            assertThat(places(jdbc, table)).as(table).containsExactly(LocationId.FIRST.value());
            assertThat(jdbc.sql("select is_nullable from information_schema.columns where lower(table_name) = ?"
                                    + " and lower(column_name) = 'location_id'")
                            .param(table)
                            .query(String.class)
                            .single())
                    .as(table)
                    .isEqualTo("NO");
        }
        assertThat(places(jdbc, "tablet")).containsExactly(LocationId.FIRST.value());
        assertThat(places(jdbc, "ledger_posting")).containsExactly(LocationId.FIRST.value(), LocationId.FIRST.value());
        assertThat(hours(jdbc))
                .as("as every day was")
                .isEqualTo(WeeklyHours.daily(new OpeningHours(LocalTime.of(9, 30), LocalTime.of(18, 0)))
                        .days());
        assertThat(jdbc.sql("select name from room").query(String.class).single())
                .isEqualTo("Room 1");
        assertThatThrownBy(() -> room(jdbc, LocationId.FIRST.value()))
                .isInstanceOf(DataIntegrityViolationException.class);
        UUID second = UUID.randomUUID();
        jdbc.sql(
                        "insert into location (id, name, npi, street, city, state, zip, phone, zone, place_of_service, version)"
                                + " select ?, 'Eastside', npi, street, city, state, zip, phone, zone, place_of_service, 0"
                                + " from location")
                .param(second)
                .update();
        room(jdbc, second);
        assertThatThrownBy(() -> jdbc.sql("insert into ledger_posting (id, claim_id, kind, cents, source, posted_at)"
                                + " values (?, ?, 'CHARGE', 1, 'x', ?)")
                        .params(UUID.randomUUID(), SOMEBODY, NINE)
                        .update())
                .as("money of a claim without a place")
                .isInstanceOf(DataIntegrityViolationException.class);
        jdbc.sql("insert into ledger_posting (id, kind, cents, source, posted_at)"
                        + " values (?, 'PROVIDER_ADJUSTMENT', 1, 'x', ?)")
                .params(UUID.randomUUID(), NINE)
                .update();
    }

    private static List<UUID> places(JdbcClient jdbc, String table) {
        return jdbc.sql("select location_id from " + table)
                .query((row, number) -> row.getObject("location_id", UUID.class))
                .list();
    }

    private static Map<DayOfWeek, OpeningHours> hours(JdbcClient jdbc) {
        Map<DayOfWeek, OpeningHours> hours = new EnumMap<>(DayOfWeek.class);
        jdbc.sql("select weekday, opens_at, closes_at from location_hours where location_id = ?")
                .param(LocationId.FIRST.value())
                .query(row -> {
                    hours.put(
                            DayOfWeek.of(row.getInt("weekday")),
                            new OpeningHours(
                                    row.getObject("opens_at", LocalTime.class),
                                    row.getObject("closes_at", LocalTime.class)));
                });
        return hours;
    }

    private static void room(JdbcClient jdbc, UUID location) {
        jdbc.sql("insert into room (id, name, location_id) values (?, 'Room 1', ?)")
                .params(UUID.randomUUID(), location)
                .update();
    }

    /** One row of each. */
    private static void fill(DataSource database) {
        try (var connection = database.getConnection()) {
            JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            fillPeople(jdbc);
            jdbc.sql("insert into practice (id, name, npi, tax_id, taxonomy, street, city, state, zip, phone, zone,"
                            + " emergency_number, opens_at, closes_at, version) values (1, 'Harbor', '', '', '', '', '', '',"
                            + " '', '', '', '911', '09:30:00', '18:00:00', 0)")
                    .update();
            jdbc.sql("insert into room (id, name) values (?, 'Room 1')")
                    .param(ROOM)
                    .update();
            jdbc.sql(
                            "insert into appointment (id, client_id, therapist_id, room_id, starts_at, ends_at, state, version)"
                                    + " values (?, ?, ?, ?, ?, ?, 'DONE', 0)")
                    .params(SOMEBODY, SOMEBODY, SOMEBODY, ROOM, NINE, NINE.plusHours(1))
                    .update();
            jdbc.sql("insert into session_note (id, appointment_id, client_id, therapist_id, service_date, started_at,"
                            + " session_number, sessions_planned) values (?, ?, ?, ?, '2026-11-24', ?, 1, 4)")
                    .params(SOMEBODY, SOMEBODY, SOMEBODY, SOMEBODY, NINE)
                    .update();
            jdbc.sql("insert into encounter (id, kind, client_id, therapist_id, service_date, sealed_content,"
                            + " content_hash, signed_at, signer_name)"
                            + " values (?, 'NO_SHOW', ?, ?, '2026-11-24', 'x', 'x', ?, 'Maya')")
                    .params(SOMEBODY, SOMEBODY, SOMEBODY, NINE)
                    .update();
            jdbc.sql("insert into claim (id, number, note_id, client_id, therapist_id, payer_id, payer_name,"
                            + " service_date, state, total_cents, errors, warnings, drafted_at, version)"
                            + " values (?, 'UK1', ?, ?, ?, ?, 'Cascade', '2026-11-24', 'DRAFT', 100, 0, 0, ?, 0)")
                    .params(SOMEBODY, SOMEBODY, SOMEBODY, SOMEBODY, SOMEBODY, NINE)
                    .update();
            jdbc.sql("insert into ledger_posting (id, claim_id, kind, cents, source, posted_at)"
                            + " values (?, ?, 'CHARGE', 100, 'file', ?)")
                    .params(SOMEBODY, SOMEBODY, NINE)
                    .update();
            jdbc.sql("insert into ledger_posting (id, kind, cents, source, posted_at)"
                            + " values (?, 'PROVIDER_ADJUSTMENT', 100, 'remittance', ?)")
                    .params(ROOM, NINE)
                    .update();
            jdbc.sql("insert into episode_outcome (client_id, therapist_id, region_class, visits, started_on, version)"
                            + " values (?, ?, 'LOWER', 1, '2026-11-24', 0)")
                    .params(SOMEBODY, SOMEBODY)
                    .update();
            jdbc.sql("insert into visit_pain (note_id, client_id, therapist_id, service_date, version)"
                            + " values (?, ?, ?, '2026-11-24', 0)")
                    .params(SOMEBODY, SOMEBODY, SOMEBODY)
                    .update();
            jdbc.sql("insert into tablet (id, label, last_seen_at, version) values (?, 'Tablet', ?, 0)")
                    .params(SOMEBODY, NINE)
                    .update();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fillPeople(JdbcClient jdbc) {
        jdbc.sql("insert into user_account (id, sign_in_name, first_name, last_name, credentials, npi,"
                        + " licence_number, licence_state, enabled, created_at, version)"
                        + " values (?, 'maya', 'Maya', 'Okafor', 'LMT', '', '', '', true, ?, 0)")
                .params(SOMEBODY, NINE)
                .update();
        jdbc.sql(
                        "insert into client (id, number, first_name, last_name, search_name, born, sex, street, city, state, zip,"
                                + " phone, email, occupation, allergies, complaint, created_at, version) values (?, 'C1', 'Lena',"
                                + " 'Lakeside', 'lena lakeside', '1980-02-29', 'F', '', '', '', '', '', '', '', '', '', ?, 0)")
                .params(SOMEBODY, NINE)
                .update();
        jdbc.sql("insert into payer (id, name, payer_code, filing_indicator, counting, filing_days, wants_referring,"
                        + " wants_therapy_modifier, version) values (?, 'Cascade', 'CASC1', 'CI', 'SUBSTANTIAL', 90, false,"
                        + " false, 0)")
                .param(SOMEBODY)
                .update();
    }
}
