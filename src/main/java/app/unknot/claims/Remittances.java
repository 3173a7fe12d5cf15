package app.unknot.claims;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.inbound.InboundFileDetail;
import app.unknot.claims.inbound.InboundFiles;
import app.unknot.claims.inbound.InboundResult;
import app.unknot.claims.remittance.RemittanceReports;
import app.unknot.shared.disk.NeedsRoom;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the payers' payments in and shows them. */
@Service
public class Remittances {
    private final ClaimRights rights;
    private final InboundFiles files;
    private final RemittanceReports reports;

    Remittances(ClaimRights rights, InboundFiles files, RemittanceReports reports) {
        this.rights = rights;
        this.files = files;
        this.reports = reports;
    }

    /**
     * Takes a file in to its end. Where a payment's own total holds, its claims are posted one by one, and each that cannot be posted
     * waits; where it does not, nothing of the payment is posted. A payment that was posted before is not posted again.
     *
     * @param bytes at most 100 MB
     * @return one report for each payment in the file
     * @throws RefusedRequest when nothing of it is for us; the message says what it is
     */
    @PreAuthorize("hasRole('MANAGER')")
    @NeedsRoom
    public List<RemittanceReport> importRemittance(String name, byte[] bytes) {
        InboundFiles.Taken taken = files.take(name, bytes);
        files.goOn(taken.id(), () -> false);
        List<RemittanceReport> found = new ArrayList<>();
        for (InboundFileDetail.Transaction one : files.open(taken.id()).transactions()) {
            RemittanceId payment = one.remittance();
            if (payment != null)
                found.add(reports.find(payment, taken.again() || one.result() == InboundResult.REPEATED));
        }
        return List.copyOf(found);
    }

    /** How many remittances there are. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public long remittancesInAll() {
        rights.requireRemittances("remittances");
        return reports.inAll();
    }

    /** One page of remittances, newest first, without their claims. 30 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<RemittanceReport> remittances(int page) {
        rights.requireRemittances("remittances");
        return reports.page(page);
    }

    /** @throws RecordNotFound when there is none */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public RemittanceReport remittance(RemittanceId id) {
        rights.requireRemittances("remittance " + id);
        return reports.find(id, false);
    }

    /**
     * One claim of a payment with its lines and reasons.
     *
     * @param place counted from 0
     * @throws RecordNotFound when there is none
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public RemittanceReport.Whole claimOf(RemittanceId id, int place) {
        rights.requireRemittances("remittance " + id);
        return reports.whole(id, place);
    }
}
