package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.shared.typed.NpiReader;
import java.time.LocalDate;
import java.util.Optional;

/** What must be right about the practice, the therapist and the prescriber. */
final class ProviderRules {
    private static final String TAXONOMY = "\\d{3}[A-Z0-9]{6}X";
    private static final String POST_BOX = "(?i).*\\bP\\.?\\s*O\\.?\\s*BOX\\b.*";

    private ProviderRules() {}

    static Optional<ScrubFinding> billingNpi(ClaimSnapshot claim, LocalDate today) {
        String npi = claim.billing().npi();
        return when(
                !NpiReader.isValid(npi),
                error("CL-001", "The practice's NPI is not valid", npi.isEmpty() ? "Enter it under Practice." : npi));
    }

    static Optional<ScrubFinding> renderingNpi(ClaimSnapshot claim, LocalDate today) {
        var person = claim.rendering();
        return when(
                !NpiReader.isValid(person.npi()),
                error(
                        "CL-002",
                        "The therapist's NPI is missing or not valid",
                        person.firstName() + " " + person.lastName() + " has " + shown(person.npi()) + "."));
    }

    static Optional<ScrubFinding> referringNpi(ClaimSnapshot claim, LocalDate today) {
        var person = claim.referring();
        if (person == null)
            return when(
                    claim.payer().wantsReferring(),
                    error(
                            "CL-003",
                            "A prescriber is needed",
                            claim.payer().name() + " pays only with a prescription."));
        return when(
                !NpiReader.isValid(person.npi()),
                error(
                        "CL-003",
                        "The prescriber's NPI is not valid",
                        person.lastName() + " has " + shown(person.npi()) + "."));
    }

    static Optional<ScrubFinding> taxId(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.billing().taxId().matches("\\d{2}-?\\d{7}"),
                error("CL-005", "The practice's tax ID needs nine digits", "Enter it under Practice."));
    }

    static Optional<ScrubFinding> billingAddress(ClaimSnapshot claim, LocalDate today) {
        var at = claim.billing();
        boolean wrong = at.street().isBlank()
                || at.street().matches(POST_BOX)
                || at.city().isBlank()
                || !at.zip().matches("\\d{5}-?\\d{4}");
        return when(
                wrong,
                error(
                        "CL-006",
                        "The practice needs a street address with a nine-digit ZIP",
                        "Payers reject P.O. boxes and five-digit ZIP codes. Now: " + at.street() + ", " + at.zip()
                                + "."));
    }

    static Optional<ScrubFinding> taxonomy(ClaimSnapshot claim, LocalDate today) {
        boolean wrong = !claim.billing().taxonomy().matches(TAXONOMY)
                || !claim.rendering().taxonomy().matches(TAXONOMY);
        return when(wrong, warning("CL-007", "The taxonomy code is missing", "Massage therapists use 225700000X."));
    }

    private static String shown(String npi) {
        return npi.isEmpty() ? "none" : npi;
    }
}
