package app.unknot.claims;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.remittance.RemittancePosting;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.claims.x12.NotARemittance;
import app.unknot.claims.x12.RemittanceFile;
import app.unknot.shared.disk.NeedsRoom;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the payers' answers in. */
@Service
public class Remittances {
    private static final int LONGEST_NAME = 255;
    private static final int LARGEST_FILE = 5 * 1024 * 1024;

    private final ClaimRights rights;
    private final RemittancePosting remittances;

    Remittances(ClaimRights rights, RemittancePosting remittances) {
        this.rights = rights;
        this.remittances = remittances;
    }

    /**
     * Takes a remittance file in: each payment is posted whole, or parked whole with its reasons. A payment that was posted
     * before is not posted again.
     *
     * @param bytes at most 5 MB
     * @return one report for each payment in the file, at least one
     * @throws RefusedRequest when it is not a remittance file; the message says what it is
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @NeedsRoom
    public List<RemittanceReport> importRemittance(String name, byte[] bytes) {
        rights.requireRemittances("remittance file");
        if (bytes.length > LARGEST_FILE) throw new RefusedRequest(ClaimsWords.THE_FILE_IS_LARGER_THAN_5.text());
        if (name.length() > LONGEST_NAME) throw new RefusedRequest(ClaimsWords.THE_NAME_OF_THE_FILE.text(LONGEST_NAME));
        try {
            return RemittanceFile.read(bytes).stream()
                    .map(remittance -> remittances.take(name, remittance))
                    .toList();
        } catch (NotARemittance e) {
            throw new RefusedRequest(e.reason());
        }
    }

    /** How many remittances there are. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public long remittancesInAll() {
        rights.requireRemittances("remittances");
        return remittances.inAll();
    }

    /** One page of remittances, newest first. 30 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<RemittanceReport> remittances(int page) {
        rights.requireRemittances("remittances");
        return remittances.page(page);
    }

    /** @throws RecordNotFound when there is none */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public RemittanceReport remittance(RemittanceId id) {
        rights.requireRemittances("remittance " + id);
        return remittances.find(id);
    }
}
