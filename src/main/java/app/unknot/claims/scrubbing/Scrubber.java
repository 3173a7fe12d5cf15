package app.unknot.claims.scrubbing;

import app.unknot.claims.ScrubFinding;
import app.unknot.claims.packet.ClaimSnapshot;
import java.util.List;
import java.util.Optional;

/** Checks a claim before a payer does. Each rule stands alone; none changes the claim. */
public final class Scrubber {
    public static final List<ScrubRule> RULES = List.of(
            ProviderRules::billingNpi,
            ProviderRules::renderingNpi,
            ProviderRules::supervisingNpi,
            ProviderRules::referringNpi,
            ProviderRules::taxId,
            ProviderRules::billingAddress,
            ProviderRules::taxonomy,
            ProviderRules::facility,
            ProviderRules::phone,
            ProviderRules::ownPrescription,
            ClientRules::memberId,
            ClientRules::name,
            ClientRules::birthday,
            ClientRules::sex,
            ClientRules::address,
            ClientRules::relationship,
            ClientRules::payerId,
            ClientRules::planKind,
            ClientRules::orderOfPayers,
            ClientRules::signatureOnFile,
            DiagnosisRules::present,
            DiagnosisRules::notOfTheOldList,
            DiagnosisRules::validOnTheDay,
            DiagnosisRules::seventhCharacter,
            DiagnosisRules::prescribed,
            DiagnosisRules::prescriptionCurrent,
            DiagnosisRules::visitsLeft,
            DiagnosisRules::excluded,
            DiagnosisRules::specific,
            LineRules::pointers,
            LineRules::total,
            LineRules::units,
            LineRules::notMoreThanTheMinutes,
            LineRules::notLessThanTheMinutes,
            LineRules::minutesDocumented,
            LineRules::oneLinePerCode,
            LineRules::therapyModifier,
            LineRules::notTooMany,
            LineRules::mostInADay,
            LineRules::bundled,
            LineRules::modifiers,
            LineRules::accepted,
            LineRules::described,
            EvidenceRules::coverageChecked,
            EvidenceRules::longerThanTheSession,
            EvidenceRules::oneClientAtATime,
            EvidenceRules::secondRegion,
            EvidenceRules::besideManipulation,
            EvidenceRules::benefit,
            EvidenceRules::noted,
            EvidenceRules::signed,
            EvidenceRules::notBelowTheContract,
            AgreementRules::authorized,
            AgreementRules::covered,
            AgreementRules::accident,
            AgreementRules::injury,
            AgreementRules::floridaAuto,
            AgreementRules::onset,
            FilingRules::covered,
            FilingRules::inTime,
            FilingRules::hurry,
            FilingRules::placeOfService,
            FilingRules::licensed,
            FilingRules::original,
            FilingRules::twice,
            FilingRules::replacementsTaken,
            TextRules::lengths,
            FilingRules::claimNumber,
            TextRules::characters);

    private Scrubber() {}

    public static List<ScrubFinding> check(ClaimSnapshot claim, Known known) {
        return RULES.stream()
                .map(rule -> rule.check(claim, known))
                .flatMap(Optional::stream)
                .toList();
    }
}
