package app.unknot.claims.book;

import app.unknot.accounts.UserId;
import app.unknot.audit.ActorNames;
import app.unknot.charting.NoteId;
import app.unknot.charting.SessionTimes;
import app.unknot.claims.scrubbing.Evidence;
import app.unknot.claims.scrubbing.Evidence.Benefit;
import app.unknot.claims.scrubbing.Evidence.Checked;
import app.unknot.claims.scrubbing.Evidence.Clash;
import app.unknot.claims.scrubbing.Known.History;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.insurance.InsuranceOnDay;
import app.unknot.shared.Money;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what notes, checks of coverage and contracts say, for a claim to be compared with. */
@Component
class ClaimEvidence {
    private final InsuranceOnDay insurance;
    private final ActorNames names;
    private final SessionTimes times;
    private final PracticeClock clock;

    ClaimEvidence(InsuranceOnDay insurance, ActorNames names, SessionTimes times, PracticeClock clock) {
        this.insurance = insurance;
        this.times = times;
        this.names = names;
        this.clock = clock;
    }

    /** @param others what the client's other claims bill to the payer */
    Evidence of(Claim claim, CoveringPolicy policy, List<BilledServices.Service> others) {
        Map<String, Set<String>> regions = new HashMap<>();
        Map<String, Money> allowed = new HashMap<>();
        for (ClaimLine line : claim.current().lines()) {
            regions.computeIfAbsent(History.service(line.day(), line.procedure()), service -> new HashSet<>())
                    .addAll(line.regions());
            insurance
                    .allowed(policy.payer(), line.procedure(), line.day())
                    .ifPresent(rate -> allowed.putIfAbsent(line.procedure(), rate));
        }
        return new Evidence(
                checked(claim, policy),
                benefit(claim, policy, others),
                claim.noted().minutes(),
                regions,
                allowed,
                claim.noted().signed(),
                claim.noted().days(),
                claim.noted().times().entrySet().stream().flatMap(this::clashes).toList());
    }

    private Stream<Clash> clashes(Map.Entry<NoteId, Integer> visit) {
        return times.beside(visit.getKey(), visit.getValue()).stream()
                .map(one -> new Clash(
                        one.day(), one.from(), one.until(), one.otherFrom(), one.otherUntil(), one.minutes()));
    }

    private @Nullable Checked checked(Claim claim, CoveringPolicy policy) {
        return insurance
                .checked(claim.client(), policy.id())
                .map(one -> new Checked(one.at().atZone(clock.getZone()).toLocalDate(), nameOf(one.by()), one.active()))
                .orElse(null);
    }

    private String nameOf(UserId account) {
        return names.of(Set.of(account.value())).getOrDefault(account.value(), "");
    }

    private @Nullable Benefit benefit(Claim claim, CoveringPolicy policy, List<BilledServices.Service> others) {
        int year = claim.lastDate().getYear();
        Stream<LocalDate> own = claim.current().lines().stream().map(ClaimLine::day);
        Stream<LocalDate> before =
                others.stream().map(BilledServices.Service::day).filter(day -> !day.isAfter(claim.lastDate()));
        int billed = (int) Stream.concat(own, before)
                .filter(day -> day.getYear() == year)
                .distinct()
                .count();
        return insurance
                .benefit(claim.client(), policy.id())
                .map(plan -> new Benefit(plan.visits(), plan.elsewhere() + billed))
                .orElse(null);
    }
}
