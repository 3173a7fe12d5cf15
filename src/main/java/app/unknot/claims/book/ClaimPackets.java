package app.unknot.claims.book;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.UserId;
import app.unknot.claims.ClaimDetail;
import app.unknot.claims.Particulars;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Accident;
import app.unknot.claims.packet.ClaimSnapshot.Address;
import app.unknot.claims.packet.ClaimSnapshot.Circumstances;
import app.unknot.claims.packet.ClaimSnapshot.Filing;
import app.unknot.claims.packet.ClaimSnapshot.Patient;
import app.unknot.claims.packet.ClaimSnapshot.Terms;
import app.unknot.claims.packet.FilingLimit;
import app.unknot.clients.ClientContact;
import app.unknot.clients.ClientDirectory;
import app.unknot.insurance.Authorized;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.CoveringPolicy.Cause;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.insurance.Prescribed;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers from all over the practice what a claim says, as it is known now. */
@Component
public class ClaimPackets {
    private static final int MOST_POINTERS = 4;

    private final InsuranceOnDay insurance;
    private final ClientDirectory clients;
    private final ClaimProviders providers;
    private final Snapshots snapshots;
    private final ClaimRepository claims;

    ClaimPackets(
            InsuranceOnDay insurance,
            ClientDirectory clients,
            ClaimProviders providers,
            Snapshots snapshots,
            ClaimRepository claims) {
        this.insurance = insurance;
        this.clients = clients;
        this.providers = providers;
        this.snapshots = snapshots;
        this.claims = claims;
    }

    /** The policy that the newest version of a claim is billed to, running on its day or not. */
    public CoveringPolicy policy(Claim claim) {
        return insurance
                .policyWith(claim.client(), claim.current().payer(), claim.serviceDate())
                .orElseThrow(RecordNotFound::new);
    }

    /** What claim files call the payer of a version; empty when the client has no policy with it any more. */
    public String payerCode(Claim claim, ClaimVersion version) {
        return insurance
                .policyWith(claim.client(), version.payer(), claim.serviceDate())
                .map(CoveringPolicy::payerCode)
                .orElse("");
    }

    /** The member ID of the policy that the newest version is billed to; empty when there is none any more. */
    public String memberId(Claim claim) {
        return insurance
                .policyWith(claim.client(), claim.current().payer(), claim.serviceDate())
                .map(CoveringPolicy::memberId)
                .orElse("");
    }

    /** The payer's agreement for what the newest version bills, or null. */
    public @Nullable Authorized agreement(Claim claim, CoveringPolicy policy) {
        return claim.current().lines().stream()
                .flatMap(line ->
                        insurance.authorization(claim.client(), policy.id(), line.procedure(), line.day()).stream())
                .findFirst()
                .orElse(null);
    }

    /** The last day on which the payer takes the newest version; null when there is none, or nobody knows it. */
    public @Nullable LocalDate filingLimit(Claim claim, CoveringPolicy policy) {
        ClaimVersion newest = claim.current();
        return FilingLimit.of(policy.rules(), filing(claim, newest), claim.serviceDate(), snapshots.earlier(newest))
                .map(FilingLimit::last)
                .orElse(null);
    }

    private Filing filing(Claim claim, ClaimVersion version) {
        if (!version.frequency().changesAnother()) return version.filing(null);
        List<String> before = claim.versions().stream()
                .filter(other -> other.rank() == version.rank() && other.ordinal() < version.ordinal())
                .map(ClaimVersion::control)
                .toList();
        return version.filing(before.isEmpty() ? null : claims.answeredOn(before, ClaimBook.PRACTICE));
    }

    /** Whether the claim would name who supervised. */
    boolean isSupervised(Claim claim) {
        return providers.supervising(claim.therapist()) != null;
    }

    /** A therapist and a place, in words. */
    String who(UserId therapist, LocationId at) {
        return providers.who(therapist, at);
    }

    /** The services of the newest version; each says who treated and where, when that is not the same for all. */
    public List<ClaimDetail.Service> services(Claim claim) {
        List<ClaimLine> lines = claim.current().lines();
        boolean same =
                lines.stream().map(line -> line.therapist(claim)).distinct().count() < 2
                        && lines.stream().map(line -> line.at(claim)).distinct().count() < 2;
        return lines.stream()
                .map(line -> line.service(same ? "" : who(line.therapist(claim), line.at(claim))))
                .toList();
    }

    /** What the newest version of a claim says. */
    public ClaimSnapshot of(Claim claim) {
        ClaimVersion version = claim.current();
        CoveringPolicy policy = policy(claim);
        Prescribed order = insurance
                .newestPrescription(claim.client(), claim.serviceDate())
                .orElse(null);
        List<String> diagnoses = order == null ? List.of() : order.icd10();
        List<Integer> pointers = IntStream.rangeClosed(1, Math.min(diagnoses.size(), MOST_POINTERS))
                .boxed()
                .toList();
        ClientContact client = clients.contactForClaim(claim.client());
        ClaimHead head = providers.head(claim);
        return new ClaimSnapshot(
                filing(claim, version),
                claim.serviceDate(),
                providers.billing(),
                head.rendering(),
                referring(order),
                head.site(),
                subscriber(client, policy),
                policy.subscriber().isClient() ? null : patient(client, policy),
                new Terms(policy.payerName(), policy.payerCode(), policy.filingIndicator(), policy.rules()),
                order == null
                        ? null
                        : new ClaimSnapshot.Order(diagnoses, order.issued(), order.expires(), order.visits()),
                diagnoses,
                version.lines().stream()
                        .map(line -> line.line(pointers, head.apart(line)))
                        .toList(),
                circumstances(claim, agreement(claim, policy), policy, head),
                snapshots.earlier(version),
                version.total());
    }

    private static ClaimSnapshot.@Nullable Person referring(@Nullable Prescribed order) {
        return order == null
                ? null
                : new ClaimSnapshot.Person(order.prescriberFirst(), order.prescriberLast(), order.npi(), "");
    }

    private static ClaimSnapshot.Subscriber subscriber(ClientContact client, CoveringPolicy policy) {
        var insured = policy.subscriber();
        boolean self = insured.isClient();
        return new ClaimSnapshot.Subscriber(
                self ? client.client().firstName() : insured.firstName(),
                self ? client.client().lastName() : insured.lastName(),
                policy.memberId(),
                policy.groupNumber(),
                self ? client.client().born() : insured.born(),
                self ? client.sex() : insured.sex(),
                self || insured.street().isEmpty()
                        ? address(client)
                        : new Address(insured.street(), insured.city(), insured.state(), insured.zip()),
                policy.signatureOnFile(),
                policy.validFrom(),
                policy.validTo());
    }

    private static Patient patient(ClientContact client, CoveringPolicy policy) {
        return new Patient(
                policy.subscriber().relationship(),
                client.client().firstName(),
                client.client().lastName(),
                client.client().born(),
                client.sex(),
                address(client));
    }

    private static Address address(ClientContact client) {
        return new Address(client.street(), client.city(), client.state(), client.zip());
    }

    private static Circumstances circumstances(
            Claim claim, @Nullable Authorized agreement, CoveringPolicy policy, ClaimHead head) {
        Particulars told = claim.current().particulars();
        var accident = policy.accident();
        return new Circumstances(
                accident == null || accident.cause() == Cause.NONE
                        ? null
                        : new Accident(accident.cause().code(), accident.on(), accident.state(), accident.number()),
                told.onset(),
                told.firstTreated(),
                agreement == null ? "" : agreement.number(),
                told.clientPaid(),
                told.note(),
                head.supervising());
    }
}
