package app.unknot.claims.scrubbing;

import app.unknot.claims.Finding;
import app.unknot.claims.packet.ClaimSnapshot;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that can be wrong with a claim. */
@FunctionalInterface
interface ScrubRule {
    /** @param today the day on which the claim is checked */
    Optional<Finding> check(ClaimSnapshot claim, LocalDate today);

    static Optional<Finding> when(boolean wrong, Finding finding) {
        return wrong ? Optional.of(finding) : Optional.empty();
    }
}
