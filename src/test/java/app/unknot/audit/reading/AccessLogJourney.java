package app.unknot.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditLog;
import app.unknot.audit.acts.Acts;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.audit.reading.LogPage.Place;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.ProvenSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Reading the log, the same on both databases. */
abstract class AccessLogJourney extends LogWritingJourney {
    private static final Comparator<AuditEntry> NEWEST = Comparator.comparing(AuditEntry::at)
            .thenComparingLong(AuditEntry::seq)
            .reversed();

    @Autowired
    private AccessLog entries;

    @Autowired
    private LogExport export;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private RecentProofs proofs;

    @Autowired
    private AuditLog log;

    @Autowired
    private LogEntries written;

    @Autowired
    private ActorNames names;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private People people;

    @Autowired
    private PracticeClock clock;

    private ClientId nils;
    private String number;

    @BeforeEach
    void a_day_with_a_refusal_and_a_failure() {
        nils = clients.inCareOf(people.maya(), "Nils");
        number = People.get(people.maya(), () -> directory.open(nils))
                .reference()
                .number();
        People.as(
                people.selma(),
                () -> assertThatThrownBy(() -> directory.open(nils)).isInstanceOf(RuntimeException.class));
        People.as(people.tomas(), () -> log.recordAlone(AuditEvent.failed("BACKUP", "backup")));
        PracticeClock.at(
                clock.instant().minusSeconds(3 * 86_400),
                () -> People.as(people.maya(), () -> log.recordAlone(AuditEvent.done("CLIENT_OPEN", nils.matter()))));
    }

    @Test
    void a_seal_is_found_by_who_asks_for_it_and_in_nobodys_way() {
        log.recordAlone(AuditEvent.done("BACKUP", "backup before a seal"));
        log.seal();
        assertThat(People.get(people.ruth(), () -> entries.slice(LogFilter.ALL, null, 20))
                        .entries())
                .extracting(AuditEntry::action)
                .doesNotContain(AuditLog.SEAL);
        List<AuditEntry> seals = People.get(
                        people.ruth(), () -> entries.slice(LogFilter.ALL.doing(Set.of(AuditLog.SEAL)), null, 20))
                .entries();
        assertThat(seals).isNotEmpty();
        assertThat(LogWords.of(seals, names).more(seals.getFirst())).isEmpty();
        assertThat(log.durableHead()).isEqualTo(log.head());
        assertThat(log.head().seq()).isEqualTo(seals.getFirst().seq());
    }

    private static Stream<LogFilter> filters() {
        LogFilter all = LogFilter.ALL;
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return Stream.of(
                all,
                all.doing(Set.of("CLIENT_OPEN")),
                all.doing(Set.of("CLIENT_OPEN", "CLIENT_CREATE", "ASSIGNMENT")),
                all.doing(Set.of("BACKUP", "SIGN_IN")),
                all.with(Outcome.DENIED),
                all.with(Outcome.FAILED),
                all.with(Outcome.OK),
                all.with(Outcome.OK).doing(Set.of("BACKUP", "CLIENT_OPEN")),
                all.between(today.minusDays(3), today.minusDays(2)),
                all.between(today.minusDays(1), null),
                all.between(null, today.minusDays(1)),
                all.with(Outcome.DENIED).doing(Set.of("CLIENT_CONTACT_READ")).between(today.minusDays(1), null));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void a_filter_finds_what_reading_everything_would_find(LogFilter filter) {
        for (LogFilter one : List.of(
                filter,
                filter.by(people.maya().id().value()),
                filter.by(people.selma().id().value()).with(Outcome.DENIED),
                filter.about(number))) {
            List<AuditEntry> everything = written.since(0);
            List<AuditEntry> expected =
                    fitting(everything, one).sorted(NEWEST).limit(40).toList();
            assertThat(People.get(people.ruth(), () -> entries.slice(one, null, 40))
                            .entries())
                    .as(one.toString())
                    .isEqualTo(expected);
            if (one.record() != null) continue;
            List<AuditEntry> ofSecurity = fitting(everything, one)
                    .filter(entry ->
                            entry.outcome() != Outcome.OK || Acts.ofSecurity().contains(entry.action()))
                    .sorted(NEWEST)
                    .limit(40)
                    .toList();
            assertThat(People.get(people.tomas(), () -> entries.slice(one, null, 40))
                            .entries())
                    .as("an admin, " + one)
                    .isEqualTo(ofSecurity);
        }
    }

    private Stream<AuditEntry> fitting(List<AuditEntry> all, LogFilter filter) {
        return all.stream()
                .filter(entry -> filter.person() == null || filter.person().equals(entry.actorId()))
                .filter(entry -> filter.record() == null || filter.record().equals(entry.clientNumber()))
                .filter(entry -> filter.acts().isEmpty() || filter.acts().contains(entry.action()))
                .filter(entry -> filter.outcome() == null || filter.outcome() == entry.outcome())
                .filter(entry ->
                        filter.from() == null || !clock.dayOf(entry.at()).isBefore(filter.from()))
                .filter(entry -> filter.to() == null || !clock.dayOf(entry.at()).isAfter(filter.to()));
    }

    @Test
    void pages_do_not_shift_while_the_log_grows() {
        List<AuditEntry> expected = People.get(people.ruth(), () -> entries.slice(LogFilter.ALL, null, 40))
                .entries();
        List<AuditEntry> read = new ArrayList<>();
        Place after = null;
        for (int page = 0; page < 5; page++) {
            Place from = after;
            LogPage seven = People.get(people.ruth(), () -> entries.slice(LogFilter.ALL, from, 8));
            read.addAll(seven.entries());
            after = seven.older();
            log.recordAlone(AuditEvent.done("BACKUP", "backup in between"));
        }
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void the_last_page_says_that_it_is_the_last() {
        LogFilter ofNils = LogFilter.ALL.about(number);
        LogPage all = People.get(people.ruth(), () -> entries.slice(ofNils, null, 200));
        int rows = all.entries().size();
        assertThat(all.older()).isNull();
        assertThat(People.get(people.ruth(), () -> entries.slice(ofNils, null, rows))
                        .older())
                .isNull();
        assertThat(People.get(people.ruth(), () -> entries.slice(ofNils, null, rows - 1))
                        .older())
                .isNotNull();
    }

    @Test
    void only_a_manager_asks_who_was_at_a_record_and_that_leaves_a_line() {
        LogFilter ofNils = LogFilter.ALL.about(number);
        assertThat(People.get(people.ruth(), () -> entries.page(ofNils, null, 50))
                        .entries())
                .extracting(AuditEntry::action)
                .contains("CLIENT_OPEN", "CLIENT_CONTACT_READ");
        assertThat(written.newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("WHO_LOOKED");
            assertThat(entry.clientNumber()).isEqualTo(number);
            assertThat(entry.actorId()).isEqualTo(people.ruth().id().value());
        });
        long before = written.newest(1).getFirst().seq();
        People.as(
                people.tomas(),
                () -> assertThatThrownBy(() -> entries.page(ofNils, null, 50))
                        .isInstanceOf(AccessDeniedException.class));
        People.as(
                people.maya(),
                () -> assertThatThrownBy(() -> entries.page(ofNils, null, 50))
                        .isInstanceOf(AccessDeniedException.class));
        People.as(people.ruth(), () -> entries.page(LogFilter.ALL.about("C0"), null, 50));
        assertThat(written.since(before))
                .as("nothing was found, nobody was looked for")
                .isEmpty();
    }

    @Test
    void an_admin_sees_a_refusal_with_the_record_number_and_no_reading_of_a_record() {
        List<AuditEntry> seen = People.get(people.tomas(), () -> entries.page(LogFilter.ALL, null, 200))
                .entries();
        assertThat(seen)
                .filteredOn(entry -> number.equals(entry.clientNumber()))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.outcome()).isEqualTo(Outcome.DENIED));
    }

    @Test
    void everybody_reads_what_they_did_themselves_and_nothing_else() {
        for (var one : List.of(people.maya(), people.selma(), people.ruth(), people.tomas())) {
            LogFilter tricky = LogFilter.ALL.by(UUID.randomUUID());
            assertThat(People.get(one, () -> entries.own(tricky, null, 100)).entries())
                    .isNotEmpty()
                    .allSatisfy(entry ->
                            assertThat(entry.actorId()).isEqualTo(one.id().value()));
        }
        assertThatThrownBy(() -> entries.own(LogFilter.ALL, null, 1)).isInstanceOf(RuntimeException.class);
    }

    private List<CSVRecord> exported(app.unknot.accounts.Subject by, LogFilter filter) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ProvenSession(by, factors, proofs).as(() -> {
            try {
                export.write(filter, bytes);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return CSVFormat.EXCEL
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(bytes.toString(StandardCharsets.UTF_8)))
                .getRecords();
    }

    @Test
    void an_export_holds_every_entry_that_fits_and_leaves_a_line_of_its_own() throws IOException {
        LogFilter ofMaya = LogFilter.ALL.by(people.maya().id().value());
        long rows = fitting(written.since(0), ofMaya).count();
        List<CSVRecord> file = exported(people.ruth(), ofMaya);
        assertThat(file).hasSize((int) rows);
        assertThat(file.stream().filter(row -> row.get("On").equals("Record " + number)))
                .extracting(row -> row.get("What"))
                .contains("Opened the client's record", "Added the client");
        assertThat(written.newest(1)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("LOG_EXPORT");
            assertThat(entry.detail()).contains("by account " + people.maya().id());
        });
        exported(people.ruth(), LogFilter.ALL.about(number));
        assertThat(written.newest(1)).extracting(AuditEntry::clientNumber).containsExactly(number);
    }

    @Test
    void an_admins_export_has_nothing_of_any_record_but_refusals() throws IOException {
        assertThat(exported(people.tomas(), LogFilter.ALL))
                .filteredOn(row -> row.get("On").startsWith("Record"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("Result")).isIn("Refused", "Failed"));
        People.as(
                people.maya(),
                () -> assertThatThrownBy(() -> export.write(LogFilter.ALL, new ByteArrayOutputStream()))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void without_a_proof_of_this_session_nothing_goes_out_and_no_line_says_so() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long before = written.newest(1).getFirst().seq();
        People.as(
                people.ruth(),
                () -> assertThatThrownBy(() -> export.write(LogFilter.ALL, bytes))
                        .isInstanceOf(RefusedRequest.class));
        assertThat(bytes.size()).isZero();
        assertThat(written.since(before)).extracting(AuditEntry::action).doesNotContain("LOG_EXPORT");
    }

    @Test
    void no_cell_of_an_export_is_a_formula() throws IOException {
        log.recordAlone(AuditEvent.done("BACKUP", "backup").with("=HYPERLINK(\"http://evil\")"));
        log.recordAlone(AuditEvent.done("BACKUP", "backup").with("\t@SUM(A1), \"quoted\"\nnext line"));
        assertThat(exported(people.ruth(), LogFilter.ALL.doing(Set.of("BACKUP"))))
                .allSatisfy(row -> assertThat(row.toList())
                        .allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)^[=+\\-@\\t\\r\\n].*")))
                .extracting(row -> row.get("Details"))
                .contains("'=HYPERLINK(\"http://evil\"); backup", "'\t@SUM(A1), \"quoted\"\nnext line; backup");
        for (String begin : List.of("=1", "+1", "-1", "@a", "\ta", "\ra", "\na"))
            assertThat(CsvTable.safe(begin)).isEqualTo("'" + begin);
        assertThat(CsvTable.safe("Done")).isEqualTo("Done");
    }

    @Test
    void entries_read_as_sentences_without_ids() {
        AuditEntry refused = People.get(
                        people.ruth(),
                        () -> entries.slice(LogFilter.ALL.about(number).with(Outcome.DENIED), null, 1))
                .entries()
                .getFirst();
        LogWords words = LogWords.of(List.of(refused), names);
        assertThat(words.who(refused)).isEqualTo("Selma Adler");
        assertThat(LogWords.what(refused)).isEqualTo("Tried to open the client's record");
        assertThat(words.on(refused)).isEqualTo("Record " + number);
        assertThat(LogWords.result(refused.outcome())).isEqualTo("Refused");

        People.as(
                people.tomas(),
                () -> log.recordAlone(AuditEvent.done(
                                "ACCOUNT_SUPERVISOR", "account " + people.maya().id())
                        .with("account " + people.selma().id())));
        AuditEntry supervisor = written.newest(1).getFirst();
        LogWords named = LogWords.of(List.of(supervisor), names);
        assertThat(named.on(supervisor)).isEqualTo("Maya Okafor");
        assertThat(named.more(supervisor)).isEqualTo("Selma Adler");

        People.as(
                people.tomas(), () -> log.recordAlone(AuditEvent.done("TABLET_LOCK_OUT", "tablet " + new UUID(1, 2))));
        AuditEntry tablet = written.newest(1).getFirst();
        assertThat(LogWords.of(List.of(tablet), names).on(tablet)).isEqualTo("Tablet ...0002");

        log.recordAlone(AuditEvent.done("LETTER_DRAFT", nils.matter("letter")).with("CLEARANCE_REQUEST"));
        AuditEntry letter = written.newest(1).getFirst();
        assertThat(LogWords.of(List.of(letter), names).more(letter)).isEqualTo("clearance request");
        log.recordAlone(AuditEvent.done("NOTE_SIGN", nils.matter("note")).with("hash " + "0123456789abcdef".repeat(4)));
        AuditEntry signed = written.newest(1).getFirst();
        assertThat(LogWords.of(List.of(signed), names).more(signed)).isEqualTo("hash ...cdef");
    }
}
