package app.unknot.claims.ui;

import app.unknot.claims.filing.ClaimJoining;
import app.unknot.claims.filing.CoverageNotes;
import org.springframework.stereotype.Component;

/** What is done with other claims of the payer, beside the one that is open. */
@Component
record OtherClaims(ClaimJoining joining, CoverageNotes coverage) {}
