package app.unknot.outcomes.checkins;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.store.CheckIn;
import app.unknot.outcomes.store.CheckIns;
import app.unknot.outcomes.store.LastVisit;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a therapist has to ask by a link: in the days after a visit, and three and six months after the last one. */
@Service
public class DueCheckIns {
    /** The last visit of who is due is no older. */
    private static final int MONTHS_BACK = 8;

    private final VisitPains visits;
    private final CheckIns checkIns;
    private final CareTeam careTeam;
    private final ClientAliases aliases;
    private final Access access;
    private final CurrentSubject current;
    private final PracticeClock clock;

    DueCheckIns(
            VisitPains visits,
            CheckIns checkIns,
            CareTeam careTeam,
            ClientAliases aliases,
            Access access,
            CurrentSubject current,
            PracticeClock clock) {
        this.visits = visits;
        this.checkIns = checkIns;
        this.careTeam = careTeam;
        this.aliases = aliases;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /** Clients in the care of the signed-in therapist whose last visit was theirs, those that end first on top. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<DueCheckIn> mine() {
        LocalDate today = clock.today();
        LocalDate from = today.minusMonths(MONTHS_BACK);
        Map<ClientId, LocalDate> last = new LinkedHashMap<>();
        for (LastVisit visit : visits.last(from, AccessPolicy.own(current.require())))
            last.merge(
                    aliases.survivor(new ClientId(visit.client())),
                    visit.day(),
                    (one, other) -> one.isAfter(other) ? one : other);
        last.keySet().retainAll(careTeam.assigned(last.keySet()));
        if (last.isEmpty()) return List.of();
        Scope scope = access.requireEach(
                Action.SCORE_EDIT,
                Relation.ASSIGNED,
                last.keySet().stream().map(ClientId::matter).toList());
        Set<Made> made = checkIns
                .about(last.keySet().stream().map(ClientId::value).toList(), from, scope)
                .stream()
                .map(this::made)
                .collect(Collectors.toSet());
        List<DueCheckIn> due = new ArrayList<>();
        last.forEach((client, day) -> due.addAll(of(client, day, made, today)));
        due.sort(Comparator.comparing(DueCheckIn::until)
                .thenComparing(one -> one.client().value()));
        return due;
    }

    private static Collection<DueCheckIn> of(ClientId client, LocalDate day, Set<Made> made, LocalDate today) {
        List<DueCheckIn> due = new ArrayList<>();
        for (CheckInKind kind : CheckInKind.values())
            if (kind.due(day).has(today) && !made.contains(new Made(client, kind, day)))
                due.add(new DueCheckIn(client, kind, day, kind.due(day).to()));
        return due;
    }

    private Made made(CheckIn link) {
        return new Made(aliases.survivor(link.client()), link.kind(), link.aboutDay());
    }

    /** A link that somebody has made already. */
    private record Made(ClientId client, CheckInKind kind, LocalDate about) {}
}
