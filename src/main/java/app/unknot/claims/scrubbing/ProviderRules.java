package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.typed.NpiReader;
import java.util.List;
import java.util.Optional;

/** What must be right about the practice, the therapist and the prescriber. */
final class ProviderRules {
    private static final String TAXONOMY = "\\d{3}[A-Z0-9]{6}X";
    private static final int PHONE_DIGITS = 10;
    private static final String POST_BOX = "(?i).*\\bP\\.?\\s*O\\.?\\s*BOX\\b.*";

    private ProviderRules() {}

    static Optional<ScrubFinding> billingNpi(ClaimSnapshot claim, Known known) {
        String npi = claim.billing().npi();
        return when(
                !NpiReader.isValid(npi),
                error(
                        "CL-001",
                        ClaimsWords.THE_PRACTICES_NPI_IS_NOT_VALID.text(),
                        npi.isEmpty() ? ClaimsWords.ENTER_IT_UNDER_PRACTICE.text() : npi));
    }

    static Optional<ScrubFinding> renderingNpi(ClaimSnapshot claim, Known known) {
        return claim.therapists()
                .filter(person -> !NpiReader.isValid(person.npi()))
                .findFirst()
                .map(person -> error(
                                "CL-002",
                                ClaimsWords.THE_THERAPISTS_NPI_IS_MISSING.text(),
                                ClaimsWords.HAS.text(person.firstName(), person.lastName(), shown(person.npi())))
                        .about(ofTherapist(claim, person)));
    }

    /** The lines of one therapist; none when the whole claim is theirs. */
    private static List<Integer> ofTherapist(ClaimSnapshot claim, ClaimSnapshot.Person person) {
        List<Integer> lines =
                EvidenceRules.places(claim, line -> claim.therapist(line).equals(person));
        return lines.size() == claim.lines().size() ? List.of() : lines;
    }

    static Optional<ScrubFinding> supervisingNpi(ClaimSnapshot claim, Known known) {
        return claim.supervisors()
                .filter(person -> !NpiReader.isValid(person.npi()))
                .findFirst()
                .map(person -> error(
                        "CL-090",
                        ClaimsWords.THE_SUPERVISORS_NPI_IS_MISSING.text(),
                        ClaimsWords.HAS.text(person.firstName(), person.lastName(), shown(person.npi()))));
    }

    static Optional<ScrubFinding> referringNpi(ClaimSnapshot claim, Known known) {
        var person = claim.referring();
        if (person == null)
            return when(
                    claim.payer().rules().before().prescription(),
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

    static Optional<ScrubFinding> taxId(ClaimSnapshot claim, Known known) {
        return when(
                !claim.billing().taxId().matches("\\d{2}-?\\d{7}"),
                error(
                        "CL-005",
                        ClaimsWords.THE_PRACTICES_TAX_ID_NEEDS.text(),
                        ClaimsWords.ENTER_IT_UNDER_PRACTICE.text()));
    }

    static Optional<ScrubFinding> billingAddress(ClaimSnapshot claim, Known known) {
        var at = claim.billing();
        var payTo = at.payTo();
        // Where money goes may be a post box.
        boolean wrong = isWrong(at.address())
                || payTo != null
                        && (!payTo.street().matches(".*[A-Za-z0-9].*")
                                || payTo.city().isBlank()
                                || !payTo.state().matches("[A-Z]{2}")
                                || !payTo.zip().matches("\\d{5}(-?\\d{4})?"));
        return when(
                wrong,
                error(
                        "CL-006",
                        ClaimsWords.THE_PRACTICE_NEEDS_A_STREET.text(),
                        ClaimsWords.PAYERS_REJECT_P_O_BOXES.text(
                                at.address().street(), at.address().zip())));
    }

    /** Payers want of the place of a visit what they want of the billing address. */
    static Optional<ScrubFinding> facility(ClaimSnapshot claim, Known known) {
        return claim.facilities()
                .map(ProviderRules::facility)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ScrubFinding> facility(ClaimSnapshot.Facility at) {
        if (isWrong(at.address()))
            return Optional.of(error(
                    "CL-008",
                    ClaimsWords.THE_LOCATION_NEEDS_AN_ADDRESS.text(),
                    ClaimsWords.NOW_AT.text(
                            at.name(), at.address().street(), at.address().zip())));
        return when(
                !at.npi().isEmpty() && !NpiReader.isValid(at.npi()),
                error(
                        "CL-008",
                        ClaimsWords.THE_NPI_OF_THE_LOCATION.text(),
                        ClaimsWords.LOCATION_HAS.text(at.name(), at.npi())));
    }

    static Optional<ScrubFinding> taxonomy(ClaimSnapshot claim, Known known) {
        boolean wrong = !claim.billing().taxonomy().matches(TAXONOMY)
                || claim.therapists().anyMatch(person -> !person.taxonomy().matches(TAXONOMY));
        return when(
                wrong,
                error(
                        "CL-007",
                        ClaimsWords.THE_TAXONOMY_CODE_IS_MISSING.text(),
                        ClaimsWords.MASSAGE_THERAPISTS_USE_225700000X.text()));
    }

    private static boolean isWrong(ClaimSnapshot.Address at) {
        return !at.street().matches(".*[A-Za-z0-9].*")
                || at.street().matches(POST_BOX)
                || at.city().isBlank()
                || !at.state().matches("[A-Z]{2}")
                || !at.zip().matches("\\d{5}-?\\d{4}");
    }

    static Optional<ScrubFinding> phone(ClaimSnapshot claim, Known known) {
        return when(
                claim.billing().phone().replaceAll("\\D", "").length() < PHONE_DIGITS,
                error(
                        "CL-009",
                        ClaimsWords.THE_PRACTICES_PHONE_IS_MISSING.text(),
                        ClaimsWords.ENTER_IT_UNDER_PRACTICE.text()));
    }

    static Optional<ScrubFinding> ownPrescription(ClaimSnapshot claim, Known known) {
        var referring = claim.referring();
        return when(
                referring != null
                        && !referring.npi().isEmpty()
                        && claim.therapists().anyMatch(person -> person.npi().equals(referring.npi())),
                warning(
                        "CL-004",
                        ClaimsWords.THE_PRESCRIBER_IS_THE_THERAPIST.text(),
                        ClaimsWords.COMPARE_THE_PRESCRIPTION.text()));
    }

    private static String shown(String npi) {
        return npi.isEmpty() ? ClaimsWords.NONE_2.text() : npi;
    }
}
