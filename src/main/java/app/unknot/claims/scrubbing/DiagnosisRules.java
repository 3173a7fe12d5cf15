package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Diagnoses come from the prescriber; a massage therapist makes none. */
final class DiagnosisRules {
    private static final int MOST = 12;
    private static final int LONGEST = 7;

    private DiagnosisRules() {}

    static Optional<ScrubFinding> present(ClaimSnapshot claim, LocalDate today) {
        List<String> codes = claim.diagnoses();
        boolean wrong = codes.isEmpty() || codes.size() > MOST || new HashSet<>(codes).size() != codes.size();
        return when(
                wrong,
                error("CL-020", ClaimsWords.A_CLAIM_NEEDS_ONE_TO_TWELVE.text(), ClaimsWords.NOW.text(codes.size())));
    }

    static Optional<ScrubFinding> validOnTheDay(ClaimSnapshot claim, LocalDate today) {
        List<String> wrong = claim.diagnoses().stream()
                .filter(code -> !Icd10.billable(code, claim.serviceDate()))
                .toList();
        String text = wrong.stream()
                .map(code -> Icd10.dotted(code) + instead(Icd10.children(code, claim.serviceDate())))
                .collect(Collectors.joining(" "));
        return when(!wrong.isEmpty(), error("CL-021", ClaimsWords.A_DIAGNOSIS_CODE_IS_NOT_VALID.text(), text));
    }

    static Optional<ScrubFinding> seventhCharacter(ClaimSnapshot claim, LocalDate today) {
        String wrong = claim.diagnoses().stream()
                .filter(code -> code.matches("[ST].*") && code.length() != LONGEST)
                .map(Icd10::dotted)
                .collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(),
                error(
                        "CL-022",
                        ClaimsWords.AN_INJURY_CODE_NEEDS_ITS_SEVENTH.text(),
                        ClaimsWords.A_FIRST_D_LATER_S.text(wrong)));
    }

    static Optional<ScrubFinding> prescribed(ClaimSnapshot claim, LocalDate today) {
        var order = claim.order();
        if (order == null)
            return Optional.of(error(
                    "CL-026", ClaimsWords.NO_PRESCRIPTION.text(), ClaimsWords.A_DIAGNOSIS_NEEDS_A_PRESCRIBER.text()));
        String wrong = claim.diagnoses().stream()
                .filter(code -> !order.diagnoses().contains(code))
                .map(Icd10::dotted)
                .collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(), error("CL-026", ClaimsWords.A_DIAGNOSIS_IS_NOT_ON_THE_PRESCRIPTION.text(), wrong));
    }

    static Optional<ScrubFinding> prescriptionCurrent(ClaimSnapshot claim, LocalDate today) {
        var order = claim.order();
        if (order == null) return Optional.empty();
        boolean wrong = claim.serviceDate().isBefore(order.issued())
                || claim.serviceDate().isAfter(order.expires());
        return when(
                wrong,
                warning(
                        "CL-027",
                        ClaimsWords.THE_PRESCRIPTION_WAS_NOT_VALID.text(),
                        ClaimsWords.ENDS.text(PracticeFormats.day(order.expires()))));
    }

    private static String instead(List<String> children) {
        return children.isEmpty() ? "." : ClaimsWords.USE_ONE_OF.text(String.join(", ", children));
    }
}
