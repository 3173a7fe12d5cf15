package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.insurance.DiagnosisCodes;
import app.unknot.shared.PracticeFormats;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Diagnoses come from the prescriber; a massage therapist makes none. */
final class DiagnosisRules {
    private static final int MOST = 12;
    private static final int LONGEST = 7;
    /** Burns by how much of the body they cover, and complications of transplants and amputations. */
    private static final String WHOLE_WITHOUT = "T3[012].*|T8[67].*";

    /** Excludes1 of ICD-10-CM for what massage is prescribed for: beginnings of codes, and what cannot stand beside them. */
    private static final Map<String, List<String>> EXCLUDES = new TreeMap<>(Map.of(
            "M541", List.of("M501", "M511", "M472", "M792"),
            "M542", List.of("M50"),
            "M543", List.of("M511", "M544", "G570"),
            "M544", List.of("M511"),
            "M545", List.of("S39012", "M512", "M544"),
            "M546", List.of("M51"),
            "M54", List.of("F4541"),
            "M791", List.of("M797", "M60")));

    private static final Set<String> UNSPECIFIED = Set.of("M5450", "M549", "M5440", "M5430");

    private DiagnosisRules() {}

    static Optional<ScrubFinding> present(ClaimSnapshot claim, Known known) {
        List<String> codes = claim.diagnoses();
        boolean wrong = codes.isEmpty() || codes.size() > MOST || new HashSet<>(codes).size() != codes.size();
        return when(
                wrong,
                error("CL-020", ClaimsWords.A_CLAIM_NEEDS_ONE_TO_TWELVE.text(), ClaimsWords.NOW.text(codes.size())));
    }

    static Optional<ScrubFinding> validOnTheDay(ClaimSnapshot claim, Known known) {
        String text = claim.diagnoses().stream()
                .filter(code -> !isOld(code))
                .flatMap(code -> claim.days().stream()
                        .filter(day -> !known.codes().valid(code, day))
                        .limit(1)
                        .map(day -> DiagnosisCodes.dotted(code)
                                + instead(known.codes().children(code, day))))
                .collect(Collectors.joining(" "));
        return when(!text.isEmpty(), error("CL-021", ClaimsWords.A_DIAGNOSIS_CODE_IS_NOT_VALID.text(), text));
    }

    /** ICD-9-CM has digits only, or E before four; ICD-10-CM has a letter and no E of external causes. */
    static Optional<ScrubFinding> notOfTheOldList(ClaimSnapshot claim, Known known) {
        String wrong = claim.diagnoses().stream().filter(DiagnosisRules::isOld).collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(),
                error("CL-023", ClaimsWords.A_CODE_IS_OF_THE_OLD_LIST.text(), ClaimsWords.USE_ICD_10.text(wrong)));
    }

    private static boolean isOld(String code) {
        return code.matches("\\d{3,5}|E[89]\\d{2,3}");
    }

    static Optional<ScrubFinding> seventhCharacter(ClaimSnapshot claim, Known known) {
        String wrong = claim.diagnoses().stream()
                .filter(code -> code.matches("[ST].*") && !code.matches(WHOLE_WITHOUT) && code.length() != LONGEST)
                .map(DiagnosisCodes::dotted)
                .collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(),
                error(
                        "CL-022",
                        ClaimsWords.AN_INJURY_CODE_NEEDS_ITS_SEVENTH.text(),
                        ClaimsWords.A_FIRST_D_LATER_S.text(wrong)));
    }

    static Optional<ScrubFinding> prescribed(ClaimSnapshot claim, Known known) {
        var order = claim.order();
        if (order == null)
            return Optional.of(error(
                    "CL-026", ClaimsWords.NO_PRESCRIPTION.text(), ClaimsWords.A_DIAGNOSIS_NEEDS_A_PRESCRIBER.text()));
        String wrong = claim.diagnoses().stream()
                .filter(code -> !order.diagnoses().contains(code))
                .map(DiagnosisCodes::dotted)
                .collect(Collectors.joining(", "));
        return when(
                !wrong.isEmpty(), error("CL-026", ClaimsWords.A_DIAGNOSIS_IS_NOT_ON_THE_PRESCRIPTION.text(), wrong));
    }

    static Optional<ScrubFinding> prescriptionCurrent(ClaimSnapshot claim, Known known) {
        var order = claim.order();
        if (order == null) return Optional.empty();
        boolean wrong = claim.days().first().isBefore(order.issued())
                || claim.days().last().isAfter(order.expires());
        return when(
                wrong,
                warning(
                        "CL-027",
                        ClaimsWords.THE_PRESCRIPTION_WAS_NOT_VALID.text(),
                        ClaimsWords.ENDS.text(PracticeFormats.day(order.expires()))));
    }

    /** Pairs that the tabular list excludes from each other. */
    static Optional<ScrubFinding> excluded(ClaimSnapshot claim, Known known) {
        List<String> codes = claim.diagnoses();
        String wrong = EXCLUDES.entrySet().stream()
                .flatMap(pair -> codes.stream()
                        .filter(code -> code.startsWith(pair.getKey()))
                        .flatMap(code -> codes.stream()
                                .filter(other -> pair.getValue().stream().anyMatch(other::startsWith))
                                .map(other -> DiagnosisCodes.dotted(code) + " / " + DiagnosisCodes.dotted(other))))
                .collect(Collectors.joining(", "));
        return when(!wrong.isEmpty(), warning("CL-024", ClaimsWords.TWO_DIAGNOSES_EXCLUDE_EACH_OTHER.text(), wrong));
    }

    static Optional<ScrubFinding> specific(ClaimSnapshot claim, Known known) {
        if (claim.diagnoses().isEmpty()) return Optional.empty();
        String first = claim.diagnoses().getFirst();
        return when(
                UNSPECIFIED.contains(first),
                warning(
                        "CL-025",
                        ClaimsWords.THE_FIRST_DIAGNOSIS_IS_UNSPECIFIED.text(),
                        ClaimsWords.ASK_THE_PRESCRIBER_FOR.text(DiagnosisCodes.dotted(first))));
    }

    static Optional<ScrubFinding> visitsLeft(ClaimSnapshot claim, Known known) {
        var order = claim.order();
        if (order == null || order.visits() == 0) return Optional.empty();
        int visit = known.history().visit();
        return when(
                visit > order.visits(),
                warning(
                        "CL-027",
                        ClaimsWords.THE_PRESCRIPTION_IS_USED_UP.text(),
                        ClaimsWords.IT_IS_VISIT_OF.text(visit, order.visits())));
    }

    private static String instead(List<String> children) {
        return children.isEmpty() ? "." : ClaimsWords.USE_ONE_OF.text(String.join(", ", children));
    }
}
