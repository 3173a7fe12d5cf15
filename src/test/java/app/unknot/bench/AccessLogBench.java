package app.unknot.bench;

import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.audit.reading.AccessLog;
import app.unknot.audit.reading.LogExport;
import app.unknot.audit.reading.LogFilter;
import app.unknot.audit.reading.LogPage;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Browser;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.ProvenSession;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** Two years of a busy practice in the access log: what a page of it costs, whatever it is asked for. */
@PortalTest
class AccessLogBench {
    private static final int ENTRIES = Integer.getInteger("unknot.bench.entries", 1_000_000);
    private static final int AT_ONCE = 5_000;
    private static final int CLIENTS = 5_000;
    private static final int YEARS_SECONDS = 2 * 365 * 86_400;
    private static final int REPEATED = 40;
    private static final String[] READS = {
        "CLIENT_OPEN", "CLIENT_OPEN", "CLIENT_OPEN", "NOTE_READ", "NOTE_DRAFT_OPEN", "HISTORY_READ", "DOCUMENTS_LIST"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private AuditLog log;

    @Autowired
    private AccessLog entries;

    @Autowired
    private LogExport export;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private RecentProofs proofs;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    private final Random random = new Random(7);

    @Test
    void aMillionEntries() {
        people.jun();
        long begun = System.nanoTime();
        fill();
        Figures.tell("writing %,d entries".formatted(ENTRIES), "%.0f s".formatted((System.nanoTime() - begun) / 1e9));
        written();
        LogFilter all = LogFilter.ALL;
        LocalDate lately = LocalDate.now(ZoneId.systemDefault()).minusDays(7);
        Subject ruth = people.ruth();
        Subject tomas = people.tomas();
        page(ruth, "manager, everything", all);
        page(ruth, "manager, one client", all.about("C2042"));
        page(ruth, "manager, one person", all.by(people.maya().id().value()));
        page(ruth, "manager, refused", all.with(Outcome.DENIED));
        page(
                ruth,
                "manager, one person and refused",
                all.by(people.maya().id().value()).with(Outcome.DENIED));
        page(ruth, "manager, a group of 20 acts", all.doing(acts()));
        page(ruth, "manager, an act of two entries", all.doing(Set.of("KEY_CHANGE")));
        page(
                ruth,
                "manager, one person and an act of two entries",
                all.by(people.maya().id().value()).doing(Set.of("KEY_CHANGE")));
        page(
                ruth,
                "manager, a week a year ago",
                all.between(lately.minusYears(1), lately.minusYears(1).plusDays(6)));
        page(ruth, "manager, one client, last week", all.about("C2042").between(lately, null));
        page(tomas, "admin, everything that is theirs", all);
        page(tomas, "admin, one person", all.by(people.maya().id().value()));
        page(people.maya(), "own entries", () -> entries.own(all, null, 50));
        deep(ruth);
        exported(ruth);
        inTheBrowser();
        long checked = System.nanoTime();
        People.as(ruth, () -> log.firstBrokenEntry());
        Figures.tell("reading the chain through", "%.1f s".formatted((System.nanoTime() - checked) / 1e9));
    }

    private void fill() {
        List<Subject> staff = List.of(people.maya(), people.selma(), people.jun(), people.ruth());
        Instant first = Instant.now().minusSeconds(YEARS_SECONDS);
        for (int made = 0; made < ENTRIES; made += AT_ONCE) {
            Instant at = first.plusSeconds((long) ((double) made / ENTRIES * YEARS_SECONDS));
            Subject who = staff.get(random.nextInt(staff.size()));
            List<AuditEvent> batch = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) batch.add(event());
            if (made == 0)
                batch.addAll(List.of(AuditEvent.done("KEY_CHANGE", "key a"), AuditEvent.done("KEY_CHANGE", "key b")));
            PracticeClock.at(
                    at, () -> People.as(who, () -> transaction.executeWithoutResult(begun -> log.recordAll(batch))));
        }
    }

    private AuditEvent event() {
        int kind = random.nextInt(1_000);
        Matter record = Matter.ofRecord("C" + (1_000 + random.nextInt(CLIENTS)), "client of a bench");
        if (kind < 15) return AuditEvent.done("SIGN_IN", "account of a bench");
        if (kind < 18) return AuditEvent.denied("CLIENT_CONTACT_READ", record);
        if (kind < 19) return AuditEvent.done("BACKUP", "backup");
        return AuditEvent.done(READS[random.nextInt(READS.length)], record).with("page 0");
    }

    private static Set<String> acts() {
        return app.unknot.audit.acts.Acts.of(app.unknot.audit.acts.ActGroup.NOTES).stream()
                .map(app.unknot.audit.acts.Act::code)
                .collect(java.util.stream.Collectors.toSet());
    }

    private void written() {
        timed("one entry written, durable", people.maya(), () -> {
            log.recordAlone(AuditEvent.done("BACKUP", "backup"));
            return 1;
        });
    }

    private void page(Subject by, String what, LogFilter filter) {
        page(by, what, () -> entries.slice(filter, null, 50));
    }

    private void page(Subject by, String what, Supplier<LogPage> read) {
        timed("page of 50: " + what, by, read);
    }

    private void timed(String what, Subject by, Supplier<?> work) {
        double[] millis = new double[REPEATED];
        int[] statements = new int[1];
        Object[] read = new Object[1];
        People.as(by, () -> {
            for (int i = -REPEATED / 4; i < REPEATED; i++) {
                long begun = System.nanoTime();
                statements[0] = CountedStatements.during(() -> read[0] = work.get());
                if (i >= 0) millis[i] = (System.nanoTime() - begun) / 1e6;
            }
        });
        Figures.tell(what, statements[0] + " statements", millis);
    }

    /** A page far back begins at an entry, not at a count of entries to be skipped. */
    private void deep(Subject ruth) {
        LogFilter lastYear = LogFilter.ALL.between(
                null, LocalDate.now(ZoneId.systemDefault()).minusDays(500));
        LogPage.Place place =
                People.get(ruth, () -> entries.slice(lastYear, null, 50)).older();
        page(ruth, "manager, everything, 700,000 entries back", () -> entries.slice(LogFilter.ALL, place, 50));
    }

    private void exported(Subject ruth) {
        ProvenSession session = new ProvenSession(ruth, factors, proofs);
        long begun = System.nanoTime();
        session.as(() -> {
            try {
                export.write(LogFilter.ALL, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Figures.tell("export of all of it", "%.1f s".formatted((System.nanoTime() - begun) / 1e9));
    }

    private void inTheBrowser() {
        try (Browser browser = new Browser(port);
                BrowserContext desk = browser.tablet()) {
            Page page = Browser.signIn(desk, "ruth");
            double[] millis = new double[8];
            for (int i = -2; i < millis.length; i++) {
                page.navigate("/my-access");
                page.getByText("What you opened").waitFor();
                long begun = System.nanoTime();
                page.locator("nav.rail a[href=access-log]").click();
                page.locator(".log-table tbody tr").nth(49).waitFor();
                if (i >= 0) millis[i] = (System.nanoTime() - begun) / 1e6;
            }
            Figures.tell("browser: from another page to the access log", millis);
        }
    }
}
