package app.unknot.claims.scrubbing;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import java.time.LocalDate;
import java.util.Optional;

/** One thing that can be wrong with a claim. */
@FunctionalInterface
interface ScrubRule {
    /** @param today the day on which the claim is checked */
    Optional<ScrubFinding> check(ClaimSnapshot claim, LocalDate today);

    static Optional<ScrubFinding> when(boolean wrong, ScrubFinding finding) {
        return wrong ? Optional.of(finding) : Optional.empty();
    }
}
