package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.words.ClaimsWords;
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
                error(
                        "CL-001",
                        ClaimsWords.THE_PRACTICES_NPI_IS_NOT_VALID.text(),
                        npi.isEmpty() ? ClaimsWords.ENTER_IT_UNDER_PRACTICE.text() : npi));
    }

    static Optional<ScrubFinding> renderingNpi(ClaimSnapshot claim, LocalDate today) {
        var person = claim.rendering();
        return when(
                !NpiReader.isValid(person.npi()),
                error(
                        "CL-002",
                        ClaimsWords.THE_THERAPISTS_NPI_IS_MISSING.text(),
                        ClaimsWords.HAS.text(person.firstName(), person.lastName(), shown(person.npi()))));
    }

    static Optional<ScrubFinding> referringNpi(ClaimSnapshot claim, LocalDate today) {
        var person = claim.referring();
        if (person == null)
            return when(
                    claim.payer().wantsReferring(),
                    error(
                            "CL-003",
                            ClaimsWords.A_PRESCRIBER_IS_NEEDED.text(),
                            ClaimsWords.PAYS_ONLY_WITH_A_PRESCRIPTION.text(
                                    claim.payer().name())));
        return when(
                !NpiReader.isValid(person.npi()),
                error(
                        "CL-003",
                        ClaimsWords.THE_PRESCRIBERS_NPI_IS_NOT_VALID.text(),
                        ClaimsWords.HAS_2.text(person.lastName(), shown(person.npi()))));
    }

    static Optional<ScrubFinding> taxId(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.billing().taxId().matches("\\d{2}-?\\d{7}"),
                error(
                        "CL-005",
                        ClaimsWords.THE_PRACTICES_TAX_ID_NEEDS.text(),
                        ClaimsWords.ENTER_IT_UNDER_PRACTICE.text()));
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
                        ClaimsWords.THE_PRACTICE_NEEDS_A_STREET.text(),
                        ClaimsWords.PAYERS_REJECT_P_O_BOXES.text(at.street(), at.zip())));
    }

    /** Payers want of the place of a visit what they want of the billing address. */
    static Optional<ScrubFinding> facility(ClaimSnapshot claim, LocalDate today) {
        ClaimSnapshot.Facility at = claim.site().elsewhere();
        if (at == null) return Optional.empty();
        boolean wrong = at.street().isBlank()
                || at.street().matches(POST_BOX)
                || at.city().isBlank()
                || !at.zip().matches("\\d{5}-?\\d{4}");
        if (wrong)
            return Optional.of(error(
                    "CL-008",
                    ClaimsWords.THE_LOCATION_NEEDS_AN_ADDRESS.text(),
                    ClaimsWords.NOW_AT.text(at.name(), at.street(), at.zip())));
        return when(
                !at.npi().isEmpty() && !NpiReader.isValid(at.npi()),
                error(
                        "CL-008",
                        ClaimsWords.THE_NPI_OF_THE_LOCATION.text(),
                        ClaimsWords.LOCATION_HAS.text(at.name(), at.npi())));
    }

    static Optional<ScrubFinding> taxonomy(ClaimSnapshot claim, LocalDate today) {
        boolean wrong = !claim.billing().taxonomy().matches(TAXONOMY)
                || !claim.rendering().taxonomy().matches(TAXONOMY);
        return when(
                wrong,
                warning(
                        "CL-007",
                        ClaimsWords.THE_TAXONOMY_CODE_IS_MISSING.text(),
                        ClaimsWords.MASSAGE_THERAPISTS_USE_225700000X.text()));
    }

    private static String shown(String npi) {
        return npi.isEmpty() ? ClaimsWords.NONE_2.text() : npi;
    }
}
