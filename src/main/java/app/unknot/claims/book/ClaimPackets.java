package app.unknot.claims.book;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.clients.ClientContact;
import app.unknot.clients.ClientDirectory;
import app.unknot.insurance.Coverage;
import app.unknot.insurance.InsuranceService;
import app.unknot.insurance.PayerForm;
import app.unknot.insurance.Prescribed;
import app.unknot.practice.Location;
import app.unknot.practice.LocationAddress;
import app.unknot.practice.Locations;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeSettings;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers from all over the practice what a claim says, as it is known now. */
@Component
public class ClaimPackets {
    private static final String MASSAGE_THERAPIST = "225700000X";
    private static final int MOST_POINTERS = 4;

    private final InsuranceService insurance;
    private final ClientDirectory clients;
    private final Therapists therapists;
    private final PracticeSettings practice;
    private final Locations locations;

    ClaimPackets(
            InsuranceService insurance,
            ClientDirectory clients,
            Therapists therapists,
            PracticeSettings practice,
            Locations locations) {
        this.insurance = insurance;
        this.clients = clients;
        this.therapists = therapists;
        this.practice = practice;
        this.locations = locations;
    }

    public Coverage coverage(Claim claim) {
        return insurance
                .coverageWith(claim.client(), claim.current().payer(), claim.serviceDate())
                .orElseThrow(RecordNotFound::new);
    }

    /** What the newest version of a claim says. */
    public ClaimSnapshot of(Claim claim) {
        ClaimVersion version = claim.current();
        Coverage coverage = coverage(claim);
        Prescribed order = coverage.prescription();
        List<String> diagnoses = order == null ? List.of() : order.icd10();
        List<Integer> pointers = IntStream.rangeClosed(1, Math.min(diagnoses.size(), MOST_POINTERS))
                .boxed()
                .toList();
        return new ClaimSnapshot(
                version.control(),
                claim.serviceDate(),
                billing(practice.profile()),
                rendering(therapists.profile(claim.therapist())),
                referring(order),
                site(locations.of(claim.location()), practice.profile()),
                subscriber(clients.contactForClaim(claim.client()), coverage),
                terms(coverage.terms()),
                order == null ? null : new ClaimSnapshot.Order(diagnoses, order.issued(), order.expires()),
                diagnoses,
                version.lines().stream().map(line -> line.line(pointers)).toList(),
                version.total());
    }

    private static ClaimSnapshot.Billing billing(PracticeProfile p) {
        return new ClaimSnapshot.Billing(
                p.name(), p.npi(), p.taxId(), p.taxonomy(), p.street(), p.city(), p.state(), p.zip(), p.phone());
    }

    /** A place at the billing address is not named: payers then take the billing provider's. */
    private static ClaimSnapshot.Site site(Location at, PracticeProfile practice) {
        LocationAddress address = at.address();
        LocationAddress billed =
                new LocationAddress(practice.street(), practice.city(), practice.state(), practice.zip());
        return new ClaimSnapshot.Site(
                at.placeOfService(),
                address.equals(billed)
                        ? null
                        : new ClaimSnapshot.Facility(
                                at.name(),
                                at.npi().equals(practice.npi()) ? "" : at.npi(),
                                address.street(),
                                address.city(),
                                address.state(),
                                address.zip()));
    }

    private static ClaimSnapshot.Person rendering(TherapistProfile p) {
        return new ClaimSnapshot.Person(p.firstName(), p.lastName(), p.npi(), MASSAGE_THERAPIST);
    }

    private static ClaimSnapshot.@Nullable Person referring(@Nullable Prescribed order) {
        return order == null
                ? null
                : new ClaimSnapshot.Person(order.prescriberFirst(), order.prescriberLast(), order.npi(), "");
    }

    private static ClaimSnapshot.Subscriber subscriber(ClientContact c, Coverage coverage) {
        return new ClaimSnapshot.Subscriber(
                c.client().firstName(),
                c.client().lastName(),
                coverage.memberId(),
                c.client().born(),
                c.sex(),
                c.street(),
                c.city(),
                c.state(),
                c.zip(),
                coverage.signatureOnFile(),
                coverage.validFrom(),
                coverage.validTo());
    }

    private static ClaimSnapshot.Terms terms(PayerForm p) {
        return new ClaimSnapshot.Terms(
                p.name(),
                p.payerId(),
                p.filingIndicator(),
                p.counting(),
                p.filingDays(),
                p.wantsReferring(),
                p.wantsTherapyModifier());
    }
}
