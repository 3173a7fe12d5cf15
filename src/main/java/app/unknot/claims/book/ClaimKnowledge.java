package app.unknot.claims.book;

import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.claims.scrubbing.Known;
import app.unknot.claims.scrubbing.Known.Agreement;
import app.unknot.claims.scrubbing.Known.History;
import app.unknot.insurance.Authorized;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.DiagnosisCodes;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.insurance.Prescribed;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a claim is checked against: what the client's other claims have billed, what the payer has agreed to. */
@Component
public class ClaimKnowledge {
    private final ClaimPackets packets;
    private final BilledServices billed;
    private final InsuranceOnDay insurance;
    private final DiagnosisCodes diagnoses;
    private final Therapists therapists;
    private final ClaimEvidence evidence;
    private final PracticeClock clock;

    ClaimKnowledge(
            ClaimPackets packets,
            BilledServices billed,
            InsuranceOnDay insurance,
            DiagnosisCodes diagnoses,
            Therapists therapists,
            ClaimEvidence evidence,
            PracticeClock clock) {
        this.packets = packets;
        this.billed = billed;
        this.insurance = insurance;
        this.diagnoses = diagnoses;
        this.therapists = therapists;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** What is known now of the newest version of a claim. */
    public Known of(Claim claim) {
        CoveringPolicy policy = packets.policy(claim);
        List<BilledServices.Service> others = billed.others(claim);
        Set<String> services = new HashSet<>();
        others.forEach(one -> services.add(History.service(one.day(), one.code())));
        History history = new History(
                visit(claim, others),
                services,
                agreement(packets.agreement(claim, policy), others),
                licenceEnds(claim));
        return new Known(clock.today(), new PracticeCodes(diagnoses), history, evidence.of(claim, policy, others));
    }

    private @Nullable LocalDate licenceEnds(Claim claim) {
        for (Map.Entry<UserId, LocalDate> visit : claim.noted().lastDays().entrySet()) {
            LocalDate ends = therapists.profile(visit.getKey()).licenceExpires();
            if (ends != null && ends.isBefore(visit.getValue())) return ends;
        }
        return null;
    }

    /** The number of the claim's last visit among those billed under its prescription, by days. */
    private int visit(Claim claim, List<BilledServices.Service> others) {
        LocalDate issued = insurance
                .newestPrescription(claim.client(), claim.serviceDate())
                .map(Prescribed::issued)
                .orElse(LocalDate.MIN);
        Stream<LocalDate> own = claim.current().lines().stream().map(ClaimLine::day);
        return (int) Stream.concat(
                        Stream.concat(own, Stream.of(claim.serviceDate())),
                        others.stream()
                                .map(BilledServices.Service::day)
                                .filter(day -> !day.isBefore(issued) && !day.isAfter(claim.lastDate())))
                .distinct()
                .count();
    }

    private static @Nullable Agreement agreement(@Nullable Authorized agreed, List<BilledServices.Service> others) {
        if (agreed == null) return null;
        List<BilledServices.Service> under = others.stream()
                .filter(one -> agreed.covers(one.code(), one.day()))
                .toList();
        int used = agreed.units() == null
                ? (int) under.stream()
                        .map(BilledServices.Service::day)
                        .distinct()
                        .count()
                : under.stream().mapToInt(BilledServices.Service::units).sum();
        return new Agreement(
                agreed.number(),
                agreed.codes(),
                agreed.units(),
                agreed.visits(),
                agreed.validFrom(),
                agreed.validTo(),
                agreed.usedBefore() + used);
    }

    private record PracticeCodes(DiagnosisCodes codes) implements Known.CodeBook {
        @Override
        public boolean valid(String code, LocalDate day) {
            return codes.valid(code, day);
        }

        @Override
        public List<String> children(String code, LocalDate day) {
            return codes.children(code, day);
        }
    }
}
