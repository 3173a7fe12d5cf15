package app.unknot.insurance.codes;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.insurance.codes.YearMerge.Change;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a code list piece by piece, so that nothing else waits for all of it. */
@Service
class DiagnosisWriter {
    private final DiagnosisTable table;
    private final AuditLog audit;

    DiagnosisWriter(DiagnosisTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "the import has asked who may")
    @Transactional
    public void write(List<Change> piece) {
        table.write(piece);
    }

    /** The last piece, and that the whole list is there. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the import has asked who may")
    @Transactional
    public void finish(List<Change> ended, ImportedYear year, UUID by, Instant at) {
        table.write(ended);
        table.imported(year.year(), at, by, year.codes());
        audit.record(AuditEvent.done("CODES_IMPORT", "diagnosis codes of fiscal year " + year.year())
                .with(year.codes() + " codes"));
    }
}
