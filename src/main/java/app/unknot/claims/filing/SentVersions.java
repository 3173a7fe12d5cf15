package app.unknot.claims.filing;

import app.unknot.claims.ClaimId;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.book.Snapshots;
import app.unknot.claims.packet.ClaimSnapshot;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what went out with each version of a claim, as it was. */
@Service
public class SentVersions {
    private final ClaimRights rights;
    private final ClaimBook book;
    private final Snapshots snapshots;

    SentVersions(ClaimRights rights, ClaimBook book, Snapshots snapshots) {
        this.rights = rights;
        this.book = book;
        this.snapshots = snapshots;
    }

    /** What went out with a version, or goes with the next file; empty for one that was never ready. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Optional<ClaimSnapshot> of(ClaimId id, int ordinal) {
        rights.require(id);
        return book.find(id).versions().stream()
                .filter(version -> version.ordinal() == ordinal && version.isFrozen())
                .map(snapshots::of)
                .findFirst();
    }
}
