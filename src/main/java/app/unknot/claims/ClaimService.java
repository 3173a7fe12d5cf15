package app.unknot.claims;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.book.Claim;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.book.ClaimPackets;
import app.unknot.claims.book.ClaimRepository;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.book.ClaimVersion;
import app.unknot.claims.book.StateCount;
import app.unknot.claims.scrubbing.Scrubber;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientNames;
import app.unknot.insurance.CoveringPolicy;
import app.unknot.ledger.Ledger;
import app.unknot.shared.Listed;
import app.unknot.shared.Money;
import app.unknot.shared.Places;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the claims and what became of them. */
@Service
public class ClaimService {
    private static final int PAGE = 50;

    private final ClaimRights rights;
    private final ClaimRepository claims;
    private final ClaimBook book;
    private final ClaimPackets packets;
    private final Ledger ledger;
    private final ClientDirectory clients;
    private final AuditLog audit;

    ClaimService(
            ClaimRights rights,
            ClaimRepository claims,
            ClaimBook book,
            ClaimPackets packets,
            Ledger ledger,
            ClientDirectory clients,
            AuditLog audit) {
        this.rights = rights;
        this.claims = claims;
        this.book = book;
        this.packets = packets;
        this.ledger = ledger;
        this.clients = clients;
        this.audit = audit;
    }

    /** One page of a queue at some of the manager's places, oldest visit first. 50 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<ClaimRow> list(ClaimQueue queue, Places at, int page) {
        Scope scope = rights.require("claims").at(at);
        return rows(claims.in(queue.states(), scope, PageRequest.of(page, PAGE)));
    }

    /** One page of what was claimed for some clients at some of the manager's places, newest visit first. 50 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Listed<ClaimRow> ofClients(Collection<ClientId> wanted, Places at, int page) {
        Scope scope = rights.require("claims").at(at);
        Page<Claim> found =
                claims.ofClients(wanted.stream().map(ClientId::value).toList(), scope, PageRequest.of(page, PAGE));
        return new Listed<>(rows(found.getContent()), found.getTotalElements());
    }

    private List<ClaimRow> rows(List<Claim> found) {
        ClientNames names = clients.references(found.stream().map(Claim::client).toList());
        return found.stream().map(claim -> claim.row(names.of(claim.client()))).toList();
    }

    /** Every queue at some of the manager's places, also the empty ones, in their order. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<QueueCount> queueCounts(Places at) {
        Scope scope = rights.require("claims").at(at);
        Map<ClaimState, StateCount> counts =
                claims.counts(scope).stream().collect(Collectors.toMap(StateCount::state, Function.identity()));
        return Arrays.stream(ClaimQueue.values())
                .map(queue -> count(queue, counts))
                .toList();
    }

    private static QueueCount count(ClaimQueue queue, Map<ClaimState, StateCount> counts) {
        List<StateCount> of = queue.states().stream()
                .map(counts::get)
                .filter(Objects::nonNull)
                .toList();
        return new QueueCount(
                queue,
                (int) of.stream().mapToLong(StateCount::claims).sum(),
                Money.ofCents(of.stream().mapToLong(StateCount::cents).sum()));
    }

    /**
     * Opens a claim and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    @SavesToTheLast
    public ClaimDetail open(ClaimId id) {
        Subject manager = rights.require(id).subject();
        Claim claim = book.find(id);
        var client = clients.references(List.of(claim.client())).of(claim.client());
        CoveringPolicy policy = packets.policy(claim);
        String member = policy.memberId();
        audit.record(AuditEvent.done("CLAIM_OPEN", claim.matter()));
        return new ClaimDetail(
                claim.row(client),
                member.substring(Math.max(0, member.length() - 4)),
                packets.services(claim),
                claim.current().findings(),
                Scrubber.RULES.size(),
                ledger.balanceOf(id.value()),
                packets.filingLimit(claim, policy),
                manager.is(Role.ADMIN),
                claim.noteChange(),
                claim.current().particulars(),
                policy.payer(),
                claim.joinedTo(),
                claim.versions().stream().map(ClaimVersion::row).toList(),
                book.history(id));
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public boolean exists(ClaimId id) {
        return rights.reaches(id);
    }
}
