package app.unknot.bench.generator;

import app.unknot.accounts.UserId;
import app.unknot.outcomes.episodes.EpisodesTold;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.storage.StorageWatch;
import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills an empty database with a practice of a shape, in bulk: rows as the product's own rules and seals make them, written past the
 * commit journal, because a practice that can be made again needs no second copy. What leaves no trace in any figure is left out:
 * operations behind signed notes, booked time of visits that are over, lines of the access log, plans.
 */
public final class BulkPractice {
    /** Of everybody. */
    public static final String PASSWORD = "seven quiet otters juggling";

    private static final int AT_ONCE = 1_000;
    private static final int WORDS_OF_CLIENTS = 10_000;
    private static final int LARGE_CACHE =
            (int) Math.min(700_000, Runtime.getRuntime().maxMemory() / 1_024 / 5);

    private final StorageWatch storage;
    private final Sealer sealer;
    private final JsonMapper mapper;
    private final PasswordEncoder encoder;
    private final JdbcClient jdbc;
    private final ObjectProvider<EmbeddedDatabase> embedded;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    BulkPractice(
            StorageWatch storage,
            Sealer sealer,
            JsonMapper mapper,
            PasswordEncoder encoder,
            JdbcClient jdbc,
            ObjectProvider<EmbeddedDatabase> embedded,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.embedded = embedded;
        this.transaction = transaction;
        this.events = events;
        this.storage = storage;
        this.sealer = sealer;
        this.mapper = mapper;
        this.encoder = encoder;
        this.jdbc = jdbc;
    }

    /** Whether there is a practice already. */
    public boolean isThere() {
        return jdbc.sql("select count(*) from setup_done").query(Long.class).single() > 0;
    }

    /**
     * @param until the last day on which anybody came
     * @param progress hears a line now and then
     */
    public void make(Shape shape, LocalDate until, Consumer<String> progress)
            throws SQLException, InterruptedException {
        Staff staff = Staff.of(shape);
        long begun = System.nanoTime();
        hire(staff);
        int[] notes = shape.firstNotes();
        int usual = cache(LARGE_CACHE);
        try (NoteStream stream = new NoteStream(this::rows);
                BulkRows people = rows()) {
            List<InventedClient> some = new ArrayList<>();
            for (int client = 0; client < shape.clients(); client++) {
                InventedClient one = InventedClient.of(shape, staff, client, notes[client + 1] - notes[client], until);
                people.add(one);
                some.add(one);
                boolean last = client + 1 == shape.clients();
                if (last || some.size() % AT_ONCE == 0) {
                    people.commit();
                    stream.write(last ? Instant.MAX : one.createdAt());
                }
                stream.add(one);
                if (last || some.size() == WORDS_OF_CLIENTS) {
                    people.addWords(some);
                    some.clear();
                    progress.accept("%,d of %,d clients, after %.0f s"
                            .formatted(client + 1, shape.clients(), (System.nanoTime() - begun) / 1e9));
                }
            }
            stream.write(Instant.MAX);
        }
        cache(usual);
        jdbc.sql("update client_number set last_number = ? where id = 1")
                .param(1_000 + shape.clients())
                .update();
        jdbc.sql("insert into setup_done (id, done_at) values (1, current_timestamp)")
                .update();
        tellThePortal();
        progress.accept("%,d clients, %,d notes: made in %.0f s"
                .formatted(shape.clients(), shape.notes(), (System.nanoTime() - begun) / 1e9));
    }

    /** Rows came past the services, which would have told that there are other episodes and visits now. */
    private void tellThePortal() {
        Set<UUID> episodes =
                Set.copyOf(jdbc.sql("select id from episode").query(UUID.class).list());
        Set<UUID> clients =
                Set.copyOf(jdbc.sql("select id from client").query(UUID.class).list());
        transaction.executeWithoutResult(status -> events.publishEvent(new EpisodesTold(episodes, clients)));
    }

    private BulkRows rows() throws SQLException {
        Connection connection = storage.dataSource().getConnection();
        connection.setAutoCommit(false);
        return new BulkRows(connection, sealer, mapper);
    }

    /**
     * Lets H2 keep so much of its file in memory while it is filled.
     *
     * @param kilobytes 0 leaves it as it is
     * @return what it was before; 0 on another engine
     */
    private int cache(int kilobytes) throws SQLException {
        EmbeddedDatabase database = embedded.getIfAvailable();
        if (database == null || kilobytes == 0) return 0;
        try (Connection owner = database.connect();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = 'info.CACHE_MAX_SIZE'")) {
            if (!row.next()) throw new IllegalStateException("H2 does not say how large its cache is");
            int before = row.getInt(1) * 1_024;
            try (var change = owner.createStatement()) {
                change.execute("set cache_size " + kilobytes);
            }
            return before;
        }
    }

    private void hire(Staff staff) {
        String hash = encoder.encode(PASSWORD);
        jdbc.sql("""
                insert into practice (id, name, npi, tax_id, taxonomy, street, city, state, zip, phone, zone, locale, emergency_number,
                  version)
                values (1, 'Harbor Street Massage', '1234567893', '912345678', '225700000X', '12 Harbor Street', 'Seattle', 'WA',
                  '981011234', '2065550100', 'America/Los_Angeles', 'en-US', '911', 0)""").update();
        for (int place = 1; place < staff.locations().size(); place++) {
            UUID id = staff.locations().get(place).value();
            jdbc.sql("""
                    insert into location (id, name, npi, street, city, state, zip, phone, zone, place_of_service, version)
                    values (?, ?, '', '', '', '', '', '', '', '11', 0)""").params(id, "Place " + (place + 1)).update();
            jdbc.sql("""
                    insert into location_hours (location_id, weekday, opens_at, closes_at)
                    select ?, weekday, opens_at, closes_at from location_hours h
                    where h.location_id = ?""").params(id, staff.locations().getFirst().value()).update();
        }
        account(Staff.manager().id(), "ruth", Staff.manager().displayName(), "MANAGER", hash);
        account(Staff.admin().id(), "tomas", Staff.admin().displayName(), "ADMIN", hash);
        for (int number = 0; number < staff.therapists().size(); number++)
            account(staff.therapists().get(number), "therapist" + number, Staff.name(number), "THERAPIST", hash);
    }

    private void account(UserId user, String signInName, String name, String role, String hash) {
        boolean treats = role.equals("THERAPIST");
        String[] names = name.split(" ");
        jdbc.sql("""
                insert into user_account (id, sign_in_name, first_name, last_name, credentials, npi, licence_number, licence_state,
                  licence_expires, password_hash, enabled, created_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, 0)""")
                .params(
                        user.value(),
                        signInName,
                        names[0],
                        names[1],
                        treats ? "LMT" : "",
                        treats ? "1234567893" : "",
                        treats ? "MA60011" : "",
                        treats ? "WA" : "",
                        LocalDate.of(2099, 12, 31),
                        hash,
                        Visits.at(LocalDate.of(2020, 1, 1), 8).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into user_role (user_id, role) values (?, ?)")
                .params(user.value(), role)
                .update();
    }
}
