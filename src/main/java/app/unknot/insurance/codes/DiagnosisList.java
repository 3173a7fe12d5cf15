package app.unknot.insurance.codes;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.Matter;
import app.unknot.shared.Listed;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of diagnosis codes for people who look something up. */
@Service
public class DiagnosisList {
    /** Rows of a page. */
    public static final int PAGE = 50;

    private final DiagnosisTable table;
    private final Access access;

    DiagnosisList(DiagnosisTable table, Access access) {
        this.table = table;
        this.access = access;
    }

    /** Codes that can be billed for a visit of that day, by code. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Listed<DiagnosisSpan> page(String typed, LocalDate day, int page) {
        access.require(Action.INSURANCE, Relation.NONE, Matter.ofPractice("diagnosis codes"));
        DiagnosisSearch search = new DiagnosisSearch(typed, day);
        return new Listed<>(table.found(search, page * PAGE, PAGE), table.count(search));
    }

    /** Years whose list was imported, the newest first. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<ImportedYear> years() {
        access.require(Action.INSURANCE, Relation.NONE, Matter.ofPractice("diagnosis codes"));
        return table.years();
    }
}
