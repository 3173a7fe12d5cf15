package app.unknot.clients.directory;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.contact.ClientStatus;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.clients.search.ClientQuery;
import app.unknot.clients.search.ClientWord.Kind;
import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.DayLimits;
import app.unknot.shared.typed.DayReader;
import app.unknot.shared.typed.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds clients by whatever of them somebody remembers, the best match first. */
@Service
public class ClientSearch {
    /** Rows on one page. */
    public static final int PAGE = 50;

    /** Matches that are looked at: who has more of them types one more letter. */
    public static final int MOST = 4 * PAGE;

    private final ClientRows rows;
    private final CurrentSubject current;
    private final PracticeClock clock;
    private final ClientAliases aliases;
    private final CareTeam careTeam;

    ClientSearch(
            ClientRows rows, CurrentSubject current, PracticeClock clock, ClientAliases aliases, CareTeam careTeam) {
        this.aliases = aliases;
        this.careTeam = careTeam;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Finds those who still come, whom the signed-in person may see: therapists the clients in their care, managers all. Without
     * text, everybody by last name.
     *
     * @param typed a part of a name, a phone or record number, a birthday, an email address, or several of them; all have to fit
     * @param page from 0 on, 50 to a page
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<FoundClient> find(String typed, int page) {
        return find(typed, EnumSet.of(ClientStatus.ACTIVE), page);
    }

    /** The same among clients of these kinds, of which there is at least one. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<FoundClient> find(String typed, Set<ClientStatus> of, int page) {
        ClientQuery query = ClientQuery.of(typed, this::days);
        ClientRows.Reach reach = reach(of);
        if (query.isEmpty()) return typed.isBlank() ? rows.all(reach, ClientOrder.NAME, false, page) : List.of();
        return best(query, reach).skip((long) page * PAGE).limit(PAGE).toList();
    }

    /**
     * Lists the directory, {@value #PAGE} to a page. Of what is typed at most {@value #MOST} matches are found.
     *
     * @param of at least one
     * @param by {@code name}, {@code born} or {@code number}; with any other key the best match comes first, or the first name
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public Listed<FoundClient> list(String typed, Set<ClientStatus> of, Sorting by, int page) {
        ClientRows.Reach reach = reach(of);
        if (typed.isBlank())
            return new Listed<>(rows.all(reach, ClientOrder.of(by.key()), by.descending(), page), rows.count(reach));
        ClientQuery query = ClientQuery.of(typed, this::days);
        List<FoundClient> found = query.isEmpty()
                ? List.of()
                : best(query, reach).limit(MOST).sorted(ClientOrder.among(by)).toList();
        int from = Math.min(page * PAGE, found.size());
        return new Listed<>(found.subList(from, Math.min(from + PAGE, found.size())), found.size());
    }

    private Stream<FoundClient> best(ClientQuery query, ClientRows.Reach reach) {
        Map<UUID, FoundClient> found = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            if (found.size() >= MOST) break;
            goingOn(rows.matching(query, kind, reach, MOST), reach)
                    .forEach(one -> found.putIfAbsent(one.reference().id().value(), one));
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt((FoundClient one) -> ClientRank.of(query, one))
                        .thenComparing(one -> one.reference().listName()));
    }

    private ClientRows.Reach reach(Set<ClientStatus> of) {
        Scope scope = scope();
        Set<UUID> merged = aliases.merged();
        Set<UUID> leading = merged.stream().filter(one -> !isGoingOn(one)).collect(Collectors.toSet());
        Set<UUID> inCare = scope.practiceWide() || merged.isEmpty()
                ? Set.of()
                : careTeam.inCareOf(scope.subject().id(), merged);
        return new ClientRows.Reach(scope, clock.today(), of, leading, inCare);
    }

    /** What was found by words of a record that was merged leads to the record that goes on. */
    private List<FoundClient> goingOn(List<FoundClient> found, ClientRows.Reach reach) {
        if (reach.aliases().isEmpty()) return found;
        Set<UUID> elsewhere = found.stream()
                .map(one -> one.reference().id())
                .filter(id -> !isGoingOn(id.value()))
                .map(id -> aliases.survivor(id).value())
                .collect(Collectors.toSet());
        if (elsewhere.isEmpty()) return found;
        Map<ClientId, FoundClient> leadTo = new LinkedHashMap<>();
        rows.these(elsewhere, reach).forEach(one -> leadTo.put(one.reference().id(), one));
        return found.stream()
                .map(one -> isGoingOn(one.reference().id().value())
                        ? one
                        : leadTo.get(aliases.survivor(one.reference().id())))
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean isGoingOn(UUID record) {
        return aliases.survivor(new ClientId(record)).value().equals(record);
    }

    /** Every birthday that can be meant: a search asks nobody back. */
    private List<LocalDate> days(String text) {
        LocalDate today = clock.today();
        return switch (DayReader.read(text, DayLimits.birthday(today), today)) {
            case Reading.Understood<LocalDate>(LocalDate day) -> List.of(day);
            case Reading.AskBack<LocalDate>(String words, List<LocalDate> days) -> days;
            case Reading.Nothing<LocalDate> nothing -> List.of();
            case Reading.Unreadable<LocalDate> unreadable -> List.of();
        };
    }

    private Scope scope() {
        Subject subject = current.require();
        return subject.is(Role.MANAGER)
                ? AccessPolicy.everybodys(subject, Action.CLIENT_CONTACT_READ)
                : AccessPolicy.own(subject);
    }
}
