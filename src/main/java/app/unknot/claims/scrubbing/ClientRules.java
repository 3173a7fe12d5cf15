package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.words.ClaimsWords;
import java.time.LocalDate;
import java.util.Optional;

/** What must be right about the client and the policy. */
final class ClientRules {
    private static final String TITLE = "(?i).*\\b(MR|MRS|MS|DR)\\b\\.?.*";

    private ClientRules() {}

    static Optional<ScrubFinding> memberId(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.subscriber().memberId().matches("[A-Za-z0-9]{2,80}"),
                error(
                        "CL-010",
                        ClaimsWords.THE_MEMBER_ID_IS_NOT_VALID.text(),
                        ClaimsWords.USE_ONLY_LETTERS_AND_DIGITS.text()));
    }

    static Optional<ScrubFinding> name(ClaimSnapshot claim, LocalDate today) {
        String first = claim.subscriber().firstName();
        String last = claim.subscriber().lastName();
        boolean wrong = first.isBlank() || last.isBlank() || (first + last).matches(".*\\d.*") || first.matches(TITLE);
        return when(
                wrong,
                error(
                        "CL-011",
                        ClaimsWords.THE_NAME_MUST_MATCH_THE_CARD.text(),
                        ClaimsWords.NO_DIGITS_NO_TITLES.text()));
    }

    static Optional<ScrubFinding> birthday(ClaimSnapshot claim, LocalDate today) {
        return when(
                claim.subscriber().born().isAfter(claim.serviceDate()),
                error(
                        "CL-012",
                        ClaimsWords.THE_BIRTHDAY_IS_AFTER_THE_VISIT.text(),
                        ClaimsWords.COMPARE_IT_WITH_THE_CARD.text()));
    }

    static Optional<ScrubFinding> sex(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.subscriber().sex().matches("[FMU]"),
                error("CL-013", ClaimsWords.THE_PAYER_ASKS_FOR_F.text(), ClaimsWords.AS_ON_THE_CARD_U.text()));
    }

    static Optional<ScrubFinding> address(ClaimSnapshot claim, LocalDate today) {
        var at = claim.subscriber();
        boolean wrong = at.street().isBlank()
                || at.city().isBlank()
                || !at.state().matches("[A-Z]{2}")
                || !at.zip().matches("\\d{5}(-?\\d{4})?");
        return when(
                wrong,
                error(
                        "CL-015",
                        ClaimsWords.THE_CLIENTS_ADDRESS_IS_INCOMPLETE.text(),
                        ClaimsWords.STREET_CITY_STATE_AND_ZIP.text()));
    }

    static Optional<ScrubFinding> payerId(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.payer().payerId().matches("[A-Za-z0-9]{2,80}"),
                error(
                        "CL-016",
                        ClaimsWords.THE_PAYERS_ID_IS_MISSING.text(),
                        ClaimsWords.FIND_IT_IN_THE_CLEARINGHOUSES.text()));
    }

    static Optional<ScrubFinding> signatureOnFile(ClaimSnapshot claim, LocalDate today) {
        return when(
                !claim.subscriber().signatureOnFile(),
                error(
                        "CL-085",
                        ClaimsWords.NO_SIGNATURE_ON_FILE.text(),
                        ClaimsWords.HAVE_THE_CLIENT_SIGN_THE_RELEASE.text()));
    }
}
