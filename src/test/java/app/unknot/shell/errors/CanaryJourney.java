package app.unknot.shell.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientForm;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRegistration;
import app.unknot.schedule.Booking;
import app.unknot.schedule.Bookings;
import app.unknot.schedule.waitlist.SuitableTimes;
import app.unknot.schedule.waitlist.Waitlist;
import app.unknot.schedule.waitlist.WaitlistWish;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.forms.ActId;
import app.unknot.shared.forms.UnfinishedForms;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import com.vaadin.flow.server.ErrorEvent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A save that the database refuses leaves nothing of a client in the log. A database says the whole row when it refuses it. Runs on each
 * database that the product supports.
 */
@ExtendWith(OutputCaptureExtension.class)
abstract class CanaryJourney {
    private static final String CANARY = "Zzcanary";

    @Autowired
    private ClientRegistration registration;

    @Autowired
    private Bookings bookings;

    @Autowired
    private Waitlist waitlist;

    @Autowired
    private UnfinishedForms unfinished;

    @Autowired
    private LoggedErrorHandler handler;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private Subject maya;

    @BeforeEach
    void somebodyWorksHere() {
        maya = people.maya();
    }

    @Test
    void a_new_client_that_is_refused(CapturedOutput log) {
        refusedBy(
                "client",
                () -> registration.create(new ClientForm(
                        CANARY + "first",
                        CANARY + "last".repeat(10),
                        LocalDate.of(1980, 3, 2),
                        "F",
                        CANARY + " street 1",
                        CANARY + "ville",
                        "WA",
                        "98122",
                        "2065550199",
                        CANARY + "@example.org",
                        CANARY + "job",
                        CANARY + "allergy",
                        CANARY + "pain")));
        isSilent(log);
    }

    @Test
    void the_words_that_find_a_client(CapturedOutput log) {
        refusedBy(
                "client_word",
                () -> registration.create(new ClientForm(
                        CANARY + "found",
                        CANARY + "byword",
                        LocalDate.of(1980, 3, 2),
                        "F",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "")));
        isSilent(log);
    }

    @Test
    void why_a_visit_is_booked_while_the_place_is_closed(CapturedOutput log) {
        ClientId client = clients.inCareOf(maya, "Refusa");
        refusedBy(
                "appointment",
                () -> bookings.book(new Booking(
                        client,
                        maya.id(),
                        LocationId.FIRST,
                        null,
                        null,
                        clock.today()
                                .plusDays(2)
                                .atTime(3, 0)
                                .atZone(clock.getZone())
                                .toInstant(),
                        60,
                        true,
                        CANARY + " because")));
        isSilent(log);
    }

    @Test
    void why_somebody_would_come_sooner(CapturedOutput log) {
        ClientId client = clients.inCareOf(maya, "Refusina");
        refusedBy(
                "waitlist_request",
                () -> waitlist.ask(
                        client,
                        new WaitlistWish(
                                maya.id(),
                                false,
                                LocationId.FIRST,
                                false,
                                null,
                                60,
                                SuitableTimes.ANY,
                                CANARY + " wedding")));
        isSilent(log);
    }

    @Test
    void what_is_half_typed(CapturedOutput log) {
        refusedBy("unfinished_form", () -> {
            unfinished.keep(
                    "clients.new", ActId.next(), "New client", "clients", Map.of("First name", CANARY + "half"));
            return "";
        });
        isSilent(log);
    }

    /** Whatever the table, and whichever way its rows are written: by the mapping of entities, or by statements. */
    @Test
    void every_table_that_refuses_a_row(CapturedOutput log) {
        CanaryTables tables = new CanaryTables(jdbc, CANARY);
        int texts = 0;
        for (String table : tables.names()) {
            texts += tables.texts(table).size();
            // Its own rules may refuse the row before the canary's does.
            Throwable failure = refused(table, () -> {
                tables.insert(table);
                return "";
            });
            assertThat(failure).as(table).isInstanceOf(DataAccessException.class);
            handler.error(new ErrorEvent(failure));
        }
        assertThat(texts).as("texts with a canary").isGreaterThan(200);
        isSilent(log);
    }

    @Test
    void every_table_that_holds_words_holds_the_canary() {
        CanaryTables tables = new CanaryTables(jdbc, CANARY);
        assertThat(tables.names())
                .filteredOn(table -> tables.texts(table).isEmpty())
                .allSatisfy(table -> assertThat(tables.codes(table))
                        .as(table + " has texts, and all of them are too short")
                        .isEmpty());
    }

    @Test
    void every_entity_that_is_refused(CapturedOutput log) throws ReflectiveOperationException {
        CanaryTables tables = new CanaryTables(jdbc, CANARY);
        int refused = 0;
        for (EntityType<?> type : entities.getMetamodel().getEntities()) {
            Object entity = tables.entity(type.getJavaType());
            Throwable failure = catchThrowable(() -> People.as(
                    maya,
                    () -> transaction.executeWithoutResult(status -> {
                        entities.persist(entity);
                        entities.flush();
                        // What a database takes of it is not kept.
                        status.setRollbackOnly();
                    })));
            if (failure == null) continue;
            refused++;
            handler.error(new ErrorEvent(failure));
        }
        assertThat(refused).as("what is said of nobody is refused").isGreaterThan(60);
        isSilent(log);
    }

    /** The act fails in the database, and what a screen does with such a failure is done. */
    private void refusedBy(String table, Supplier<?> act) {
        Throwable failure = refused(table, act);
        assertThat(causes(failure)).as("it was the database").containsIgnoringCase("canary_" + table);
        handler.error(new ErrorEvent(failure));
    }

    private Throwable refused(String table, Supplier<?> act) {
        change("alter table " + table + " add constraint canary_" + table + " check (1 = 0) " + unchecked());
        Throwable failure;
        try {
            failure = catchThrowable(() -> People.get(maya, act::get));
        } finally {
            change("alter table " + table + " drop constraint canary_" + table);
        }
        assertThat(failure).as("the database refused it: " + table).isNotNull();
        return failure;
    }

    private static String causes(Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause())
            all.append(one.getMessage()).append('\n');
        return all.toString();
    }

    private static void isSilent(CapturedOutput log) {
        assertThat(log.getAll())
                .as("the failure is in the log")
                .contains("Incident")
                .as("without a word of what was typed")
                .doesNotContainIgnoringCase(CANARY.substring(0, CanaryTables.SHORTEST))
                .as("nor its bytes as a database writes them")
                .doesNotContainIgnoringCase(HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8)))
                .doesNotContain("2065550199");
    }

    /** Rows that are there already are not looked at. */
    protected abstract String unchecked();

    /** Does it as who owns the tables. */
    protected abstract void change(String statement);
}
