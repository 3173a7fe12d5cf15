package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import java.time.LocalDate;
import java.util.Optional;

/** What must be right about the client and the policy. */
final class ClientRules {
    private static final String TITLE = "(?i).*\\b(MR|MRS|MS|DR)\\b\\.?.*";

    private ClientRules() {}

    static Optional<ScrubFinding> memberId(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.subscriber().memberId().matches("[A-Za-z0-9]{2,80}"),
                error("CL-010", "The member ID is not valid", "Use only letters and digits, as on the card."));
    }

    static Optional<ScrubFinding> name(ClaimSnapshot claim, LocalDate today) {
        String first = claim.subscriber().firstName();
        String last = claim.subscriber().lastName();
        boolean wrong = first.isBlank() || last.isBlank() || (first + last).matches(".*\\d.*") || first.matches(TITLE);
        return when(wrong, error("CL-011", "The name must match the card", "No digits, no titles."));
    }

    static Optional<ScrubFinding> birthday(ClaimSnapshot claim, LocalDate today) {
        return when(
                claim.subscriber().born().isAfter(claim.serviceDate()),
                error("CL-012", "The birthday is after the visit", "Compare it with the card."));
    }

    static Optional<ScrubFinding> sex(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.subscriber().sex().matches("[FMU]"),
                error("CL-013", "The payer asks for F, M or U", "As on the card; U when it is not known."));
    }

    static Optional<ScrubFinding> address(ClaimSnapshot claim, LocalDate today) {
        var at = claim.subscriber();
        boolean wrong = at.street().isBlank()
                || at.city().isBlank()
                || !at.state().matches("[A-Z]{2}")
                || !at.zip().matches("\\d{5}(-?\\d{4})?");
        return when(
                wrong,
                error("CL-015", "The client's address is incomplete", "Street, city, state and ZIP are needed."));
    }

    static Optional<ScrubFinding> payerId(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.payer().payerId().matches("[A-Za-z0-9]{2,80}"),
                error("CL-016", "The payer's ID is missing", "Find it in the clearinghouse's list."));
    }

    static Optional<ScrubFinding> signatureOnFile(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.subscriber().signatureOnFile(),
                error(
                        "CL-085",
                        "No signature on file",
                        "Have the client sign the release once, then note it on the policy."));
    }
}
