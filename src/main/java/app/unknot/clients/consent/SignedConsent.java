package app.unknot.clients.consent;

import java.util.List;

/** A paper with the names under it: what was read is what is kept. */
public record SignedConsent(ConsentPaper paper, List<ConsentSignature> signatures) {
    public SignedConsent {
        signatures = List.copyOf(signatures);
    }
}
