package app.unknot.claims.settings;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.audit.Matter;
import app.unknot.insurance.InsuranceService;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Says what has to be entered once before a practice can send its first claim. */
@Service
public class FirstClaim {
    private final PracticeSettings practice;
    private final Therapists therapists;
    private final InsuranceService insurance;
    private final ClaimSettings settings;
    private final ServerClearinghouse usual;
    private final Access access;

    FirstClaim(
            PracticeSettings practice,
            Therapists therapists,
            InsuranceService insurance,
            ClaimSettings settings,
            ServerClearinghouse usual,
            Access access) {
        this.practice = practice;
        this.therapists = therapists;
        this.insurance = insurance;
        this.settings = settings;
        this.usual = usual;
        this.access = access;
    }

    /** What is still missing, in the order in which it is entered. */
    @PreAuthorize("hasRole('MANAGER')")
    public Set<FirstStep> missing() {
        access.require(Action.CLAIMS, Relation.NONE, Matter.ofPractice("first claim"));
        Set<FirstStep> missing = EnumSet.noneOf(FirstStep.class);
        if (!isWhole(practice.profile(), settings.biller().taxId())) missing.add(FirstStep.PRACTICE);
        if (therapists.active().stream().noneMatch(FirstClaim::isLicensed)) missing.add(FirstStep.LICENSE);
        if (insurance.fees().isEmpty()) missing.add(FirstStep.CODES);
        if (insurance.payerNames().isEmpty()) missing.add(FirstStep.PAYER);
        if (usual.isMadeUp(settings.clearinghouse())) missing.add(FirstStep.CLEARINGHOUSE);
        return missing;
    }

    /** @param own the tax ID of a person who bills alone, or empty */
    static boolean isWhole(PracticeProfile profile, String own) {
        return Stream.of(
                        profile.npi(),
                        own.isEmpty() ? profile.taxId() : own,
                        profile.taxonomy(),
                        profile.street(),
                        profile.city(),
                        profile.state(),
                        profile.zip(),
                        profile.phone())
                .noneMatch(String::isBlank);
    }

    static boolean isLicensed(TherapistProfile therapist) {
        return !therapist.npi().isBlank() && !therapist.licenceNumber().isBlank();
    }
}
