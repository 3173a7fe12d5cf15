package app.unknot.insurance.codes;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.Matter;
import app.unknot.insurance.codes.ImportState.Report;
import app.unknot.insurance.codes.ImportState.Stage;
import app.unknot.insurance.codes.YearMerge.Change;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Imports the official list of diagnosis codes, one at a time. A list that is imported again changes nothing twice. */
@Service
public class DiagnosisImport {
    /** The first fiscal year of ICD-10-CM. */
    public static final int FIRST = 2016;

    private static final Logger LOG = LoggerFactory.getLogger(DiagnosisImport.class);
    private static final int PIECE = 1_000;
    /** The fiscal year that the list that ships with the product goes up to. */
    private static final int SHIPPED = 2027;
    /** Whole lists have more than seventy thousand codes. What is much shorter is a part of one, from which nothing follows for the rest. */
    private static final int WHOLE = 50_000;

    private final DiagnosisTable table;
    private final DiagnosisWriter writer;
    private final Access access;
    private final PracticeClock clock;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean wanted;
    private volatile ImportState state = ImportState.NONE;

    DiagnosisImport(DiagnosisTable table, DiagnosisWriter writer, Access access, PracticeClock clock) {
        this.table = table;
        this.writer = writer;
        this.access = access;
        this.clock = clock;
    }

    /** The fiscal year that the day is in. */
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear();
    }

    /**
     * Reads the file, and begins to write what it changes. {@link #state} says how it goes.
     *
     * @param year its fiscal year, such as 2027
     * @throws RefusedRequest when it is no order file, the year cannot be, or an import is under way
     */
    @PreAuthorize("hasRole('MANAGER')")
    public void start(int year, byte[] bytes) {
        UUID by = access.require(Action.PAYERS, Relation.NONE, Matter.ofPractice("diagnosis codes"))
                .subject()
                .id()
                .value();
        if (year < FIRST || year > fiscalYear(clock.today()) + 1)
            throw new RefusedRequest(InsuranceWords.CHOOSE_THE_YEAR_OF_THE_LIST.text());
        OrderFile file = OrderFile.read(bytes);
        if (!busy.compareAndSet(false, true)) throw new RefusedRequest(InsuranceWords.AN_IMPORT_IS_UNDER_WAY.text());
        wanted = true;
        state = new ImportState(year, 0, file.billable().size(), Stage.RUNNING, null);
        Thread.ofVirtual().name("diagnosis-codes").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                run(year, file, by);
            } catch (DataAccessException | TransactionException e) {
                LOG.error(
                        "The import of diagnosis codes stopped: {}",
                        e.getClass().getName());
                state = state.as(Stage.FAILED);
            } finally {
                busy.set(false);
            }
        }));
    }

    @PreAuthorize("hasRole('MANAGER')")
    public ImportState state() {
        return state;
    }

    /** Stops at the next piece. What is written stays, and the same file can be imported again. */
    @PreAuthorize("hasRole('MANAGER')")
    public void cancel() {
        wanted = false;
    }

    private void run(int year, OrderFile file, UUID by) {
        Map<String, List<DiagnosisSpan>> known = table.all();
        boolean newest = year >= SHIPPED && table.years().stream().allMatch(one -> one.year() <= year);
        YearMerge merge = new YearMerge(year, newest);
        List<Change> piece = new ArrayList<>();
        int added = 0;
        int changed = 0;
        int done = 0;
        for (Map.Entry<String, String> code : file.billable().entrySet()) {
            if (!wanted) {
                state = state.as(Stage.CANCELED);
                return;
            }
            List<Change> changes =
                    merge.billable(code.getKey(), code.getValue(), known.getOrDefault(code.getKey(), List.of()));
            for (Change change : changes) {
                if (change.before() == null) added++;
                else changed++;
            }
            piece.addAll(changes);
            done++;
            if (piece.size() < PIECE) continue;
            writer.write(piece);
            piece.clear();
            state = state.at(done);
        }
        writer.write(piece);
        List<Change> ended = file.billable().size() < WHOLE ? List.of() : merge.ended(file.billable(), known);
        writer.finish(
                ended, new ImportedYear(year, clock.instant(), file.billable().size()), by, clock.instant());
        state = new ImportState(year, done, done, Stage.FINISHED, Report.of(file, added, changed, ended.size()));
    }
}
