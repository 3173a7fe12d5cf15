package app.unknot.claims.scrubbing;

import static app.unknot.claims.ScrubFinding.error;
import static app.unknot.claims.ScrubFinding.warning;
import static app.unknot.claims.scrubbing.ScrubRule.when;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Accident;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.scrubbing.Known.Agreement;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.PracticeFormats;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a payer has to agree to before, and what it wants to know of an accident. */
final class AgreementRules {
    private static final Set<String> OF_ACCIDENTS = Set.of("AM", "WC");
    private static final String AUTO = "AA";

    private AgreementRules() {}

    static Optional<ScrubFinding> authorized(ClaimSnapshot claim, Known known) {
        boolean needed =
                claim.payer().rules().before().authorizationFor(known.history().visit());
        return when(
                needed
                        && known.history().agreement() == null
                        && claim.circumstances().authorization().isBlank(),
                error(
                        "CL-060",
                        ClaimsWords.AN_AUTHORIZATION_IS_NEEDED.text(),
                        ClaimsWords.FROM_VISIT_ON.text(known.history().visit())));
    }

    static Optional<ScrubFinding> covered(ClaimSnapshot claim, Known known) {
        Agreement agreement = known.history().agreement();
        if (agreement == null) return Optional.empty();
        String outside = claim.lines().stream()
                .filter(line -> !covers(agreement, line))
                .map(Line::procedure)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!outside.isEmpty())
            return Optional.of(error(
                    "CL-061",
                    ClaimsWords.THE_AUTHORIZATION_DOES_NOT_COVER.text(),
                    ClaimsWords.AUTHORIZATION_FROM_TO.text(
                            agreement.number(),
                            PracticeFormats.day(agreement.from()),
                            PracticeFormats.day(agreement.to()),
                            outside)));
        Integer most = agreement.units() == null ? agreement.visits() : agreement.units();
        int wanted = agreement.units() == null
                ? (int) claim.lines().stream().map(Line::day).distinct().count()
                : claim.lines().stream().mapToInt(Line::units).sum();
        return when(
                most != null && agreement.used() + wanted > most,
                error(
                        "CL-061",
                        ClaimsWords.THE_AUTHORIZATION_IS_USED_UP.text(),
                        ClaimsWords.USED_AND_WANTED_OF.text(agreement.number(), agreement.used(), wanted, most)));
    }

    private static boolean covers(Agreement agreement, Line line) {
        return (agreement.codes().isEmpty() || agreement.codes().contains(line.procedure()))
                && !line.day().isBefore(agreement.from())
                && !line.day().isAfter(agreement.to());
    }

    static Optional<ScrubFinding> accident(ClaimSnapshot claim, Known known) {
        Accident accident = claim.circumstances().accident();
        boolean wanted = OF_ACCIDENTS.contains(claim.payer().filingIndicator());
        if (accident == null)
            return when(
                    wanted,
                    error(
                            "CL-070",
                            ClaimsWords.THE_ACCIDENT_IS_MISSING.text(),
                            ClaimsWords.ENTER_IT_WITH_THE_POLICY.text()));
        boolean wrong = accident.on() == null
                || accident.cause().equals(AUTO) && !accident.state().matches("[A-Z]{2}")
                || wanted && accident.number().isBlank();
        return when(
                wrong,
                error(
                        "CL-070",
                        ClaimsWords.THE_ACCIDENT_IS_INCOMPLETE.text(),
                        ClaimsWords.DAY_STATE_AND_CASE_NUMBER.text()));
    }

    static Optional<ScrubFinding> injury(ClaimSnapshot claim, Known known) {
        String injuries =
                claim.diagnoses().stream().filter(code -> code.startsWith("S")).collect(Collectors.joining(", "));
        return when(
                !injuries.isEmpty() && claim.circumstances().accident() == null,
                warning("CL-071", ClaimsWords.WAS_IT_AN_ACCIDENT.text(), injuries));
    }

    static Optional<ScrubFinding> floridaAuto(ClaimSnapshot claim, Known known) {
        Accident accident = claim.circumstances().accident();
        return when(
                accident != null
                        && accident.cause().equals(AUTO)
                        && accident.state().equals("FL"),
                error(
                        "CL-072",
                        ClaimsWords.AUTO_INSURANCE_IN_FLORIDA.text(),
                        ClaimsWords.BILL_THE_CLIENT_OR_ANOTHER.text()));
    }

    static Optional<ScrubFinding> onset(ClaimSnapshot claim, Known known) {
        LocalDate onset = claim.circumstances().onset();
        return when(
                onset != null && onset.isAfter(claim.serviceDate()),
                warning(
                        "CL-073",
                        ClaimsWords.THE_ONSET_IS_AFTER_THE_VISIT.text(),
                        onset == null ? "" : PracticeFormats.day(onset)));
    }
}
