package app.unknot.claims.scrubbing;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks a claim before a payer does. Each rule stands alone; none changes the claim. */
public final class Scrubber {
    public static final List<ScrubRule> RULES = List.of(
            ProviderRules::billingNpi,
            ProviderRules::renderingNpi,
            ProviderRules::referringNpi,
            ProviderRules::taxId,
            ProviderRules::billingAddress,
            ProviderRules::taxonomy,
            ProviderRules::facility,
            ClientRules::memberId,
            ClientRules::name,
            ClientRules::birthday,
            ClientRules::sex,
            ClientRules::address,
            ClientRules::payerId,
            ClientRules::signatureOnFile,
            DiagnosisRules::present,
            DiagnosisRules::validOnTheDay,
            DiagnosisRules::seventhCharacter,
            DiagnosisRules::prescribed,
            DiagnosisRules::prescriptionCurrent,
            LineRules::pointers,
            LineRules::total,
            LineRules::units,
            LineRules::notMoreThanTheMinutes,
            LineRules::notLessThanTheMinutes,
            LineRules::minutesDocumented,
            LineRules::oneLinePerCode,
            LineRules::therapyModifier,
            FilingRules::covered,
            FilingRules::inTime,
            FilingRules::hurry,
            FilingRules::claimNumber,
            FilingRules::characters);

    private Scrubber() {}

    public static List<ScrubFinding> check(ClaimSnapshot claim, LocalDate today) {
        return RULES.stream()
                .map(rule -> rule.check(claim, today))
                .flatMap(Optional::stream)
                .toList();
    }
}
