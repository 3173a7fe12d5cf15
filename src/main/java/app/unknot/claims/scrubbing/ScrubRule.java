package app.unknot.claims.scrubbing;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import java.util.Optional;

/** One thing that can be wrong with a claim. */
@FunctionalInterface
interface ScrubRule {
    /** @param known what is known besides the claim */
    Optional<ScrubFinding> check(ClaimSnapshot claim, Known known);

    static Optional<ScrubFinding> when(boolean wrong, ScrubFinding finding) {
        return wrong ? Optional.of(finding) : Optional.empty();
    }
}
