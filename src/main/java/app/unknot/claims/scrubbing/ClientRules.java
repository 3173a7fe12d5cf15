package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.PayerRank;
import app.unknot.insurance.Subscriber.Relationship;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What must be right about the client and the policy. */
final class ClientRules {
    /** SBR09 of the 837P. */
    private static final Set<String> KINDS = Set.of(
            "11", "12", "13", "14", "15", "16", "17", "AM", "BL", "CH", "CI", "DS", "FI", "HM", "LM", "MA", "MB", "MC",
            "OF", "TV", "VA", "WC", "ZZ");

    private static final String TITLE = "(?i).*\\b(MR|MRS|MS|DR)\\b\\.?.*";

    private ClientRules() {}

    static Optional<ScrubFinding> memberId(ClaimSnapshot claim, Known known) {
        return when(
                !claim.subscriber().memberId().matches("[A-Za-z0-9]{2,80}")
                        || !claim.payer()
                                .rules()
                                .memberIdFits(claim.subscriber().memberId()),
                error(
                        "CL-010",
                        ClaimsWords.THE_MEMBER_ID_IS_NOT_VALID.text(),
                        ClaimsWords.USE_ONLY_LETTERS_AND_DIGITS.text()));
    }

    static Optional<ScrubFinding> name(ClaimSnapshot claim, Known known) {
        boolean wrong =
                isWrong(claim.subscriber().firstName(), claim.subscriber().lastName())
                        || isWrong(claim.treated().firstName(), claim.treated().lastName());
        return when(
                wrong,
                error(
                        "CL-011",
                        ClaimsWords.THE_NAME_MUST_MATCH_THE_CARD.text(),
                        ClaimsWords.NO_DIGITS_NO_TITLES.text()));
    }

    private static boolean isWrong(String first, String last) {
        return first.isBlank() || last.isBlank() || (first + last).matches(".*\\d.*") || first.matches(TITLE);
    }

    static Optional<ScrubFinding> birthday(ClaimSnapshot claim, Known known) {
        LocalDate born = claim.treated().born();
        if (born == null)
            return Optional.of(error(
                    "CL-012", ClaimsWords.THE_BIRTHDAY_IS_MISSING.text(), ClaimsWords.COMPARE_IT_WITH_THE_CARD.text()));
        return when(
                born.isAfter(claim.serviceDate()),
                error(
                        "CL-012",
                        ClaimsWords.THE_BIRTHDAY_IS_AFTER_THE_VISIT.text(),
                        ClaimsWords.COMPARE_IT_WITH_THE_CARD.text()));
    }

    static Optional<ScrubFinding> sex(ClaimSnapshot claim, Known known) {
        return when(
                !claim.treated().sex().matches("[FMU]"),
                error("CL-013", ClaimsWords.THE_PAYER_ASKS_FOR_F.text(), ClaimsWords.AS_ON_THE_CARD_U.text()));
    }

    static Optional<ScrubFinding> address(ClaimSnapshot claim, Known known) {
        var at = claim.treated().address();
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

    static Optional<ScrubFinding> relationship(ClaimSnapshot claim, Known known) {
        var patient = claim.patient();
        return when(
                patient != null && patient.relationship() == Relationship.SELF,
                error(
                        "CL-014",
                        ClaimsWords.THE_RELATIONSHIP_IS_WRONG.text(),
                        ClaimsWords.SAY_HOW_THE_CLIENT_STANDS_TO.text()));
    }

    static Optional<ScrubFinding> planKind(ClaimSnapshot claim, Known known) {
        String kind = claim.payer().filingIndicator();
        var accident = claim.circumstances().accident();
        if (!KINDS.contains(kind))
            return Optional.of(error(
                    "CL-017",
                    ClaimsWords.THE_KIND_OF_PLAN_IS_NOT_KNOWN.text(),
                    ClaimsWords.CHOOSE_THE_KIND_OF_PLAN.text(kind)));
        boolean wrong = accident != null
                && (accident.cause().equals("AA") && !kind.equals("AM")
                        || accident.cause().equals("EM") && !kind.equals("WC"));
        return when(
                wrong,
                warning(
                        "CL-017",
                        ClaimsWords.THE_KIND_OF_PLAN_DOES_NOT_FIT.text(),
                        ClaimsWords.CHOOSE_THE_KIND_OF_PLAN.text(kind)));
    }

    static Optional<ScrubFinding> orderOfPayers(ClaimSnapshot claim, Known known) {
        return when(
                claim.filing().rank() != PayerRank.PRIMARY && claim.earlier().isEmpty(),
                error(
                        "CL-019",
                        ClaimsWords.THE_EARLIER_PAYERS_ANSWER_IS_MISSING.text(),
                        ClaimsWords.A_LATER_PAYER_WANTS_TO_KNOW.text()));
    }

    static Optional<ScrubFinding> payerId(ClaimSnapshot claim, Known known) {
        return when(
                !claim.payer().payerId().matches("[A-Za-z0-9]{2,80}"),
                error(
                        "CL-016",
                        ClaimsWords.THE_PAYERS_ID_IS_MISSING.text(),
                        ClaimsWords.FIND_IT_IN_THE_CLEARINGHOUSES.text()));
    }

    static Optional<ScrubFinding> signatureOnFile(ClaimSnapshot claim, Known known) {
        return when(
                !claim.subscriber().signatureOnFile(),
                error(
                        "CL-085",
                        ClaimsWords.NO_SIGNATURE_ON_FILE.text(),
                        ClaimsWords.HAVE_THE_CLIENT_SIGN_THE_RELEASE.text()));
    }
}
