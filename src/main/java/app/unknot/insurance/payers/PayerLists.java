package app.unknot.insurance.payers;

import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.Matter;
import app.unknot.insurance.PayerId;
import app.unknot.shared.Listed;
import app.unknot.shared.Listed.Sorting;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.LikePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of payers. */
@Service
public class PayerLists {
    /** Rows of a page. */
    public static final int PAGE = 50;

    /** Ways of sorting. */
    public static final String NAME = "name";

    public static final String CODE = "code";

    private static final int ALL = 1_000;

    private final PayerRepository payers;
    private final RulesRepository rules;
    private final Access access;
    private final PracticeClock clock;

    PayerLists(PayerRepository payers, RulesRepository rules, Access access, PracticeClock clock) {
        this.payers = payers;
        this.rules = rules;
        this.access = access;
        this.clock = clock;
    }

    /** @param typed part of a name, or empty */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Listed<PayerRow> page(String typed, Sorting by, int page) {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, Matter.ofPractice("payers"));
        String name = LikePattern.containing(typed);
        Sort.Direction direction = by.descending() ? Sort.Direction.DESC : Sort.Direction.ASC;
        Sort sort =
                Sort.by(direction, by.key().equals(CODE) ? "payerCode" : "name").and(Sort.by("id"));
        List<Payer> found = payers.named(name, scope, PageRequest.of(page, PAGE, sort));
        List<UUID> ids = found.stream().map(one -> one.id().value()).toList();
        Map<UUID, Integer> unconfirmed = new HashMap<>();
        Map<UUID, Long> clients = new HashMap<>();
        if (!ids.isEmpty()) {
            rules.withSources(ids, scope).stream()
                    .sorted((one, other) ->
                            Integer.compare(one.rules().version(), other.rules().version()))
                    .forEach(one -> unconfirmed.put(
                            one.payer(), one.form().unconfirmed().size()));
            payers.clientsOf(ids, clock.today(), scope).forEach(one -> clients.put(one.payer(), one.clients()));
        }
        return new Listed<>(
                found.stream().map(one -> row(one, unconfirmed, clients)).toList(), payers.countNamed(name, scope));
    }

    /** What each is called, in or out of use. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public Map<PayerId, String> names() {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, Matter.ofPractice("payers"));
        return payers.named(LikePattern.containing(""), scope, Pageable.unpaged()).stream()
                .collect(Collectors.toMap(Payer::id, one -> one.identity().name()));
    }

    /** Those with which new policies are entered, by name. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<PayerRow> choices() {
        Scope scope = access.require(Action.INSURANCE, Relation.NONE, Matter.ofPractice("payers"));
        return payers.named(LikePattern.containing(""), scope, PageRequest.of(0, ALL, Sort.by("name", "id"))).stream()
                .filter(one -> one.identity().active())
                .map(one -> row(one, Map.of(), Map.of()))
                .toList();
    }

    private static PayerRow row(Payer payer, Map<UUID, Integer> unconfirmed, Map<UUID, Long> clients) {
        UUID id = payer.id().value();
        return new PayerRow(
                payer.id(),
                payer.identity(),
                unconfirmed.getOrDefault(id, 0),
                Math.toIntExact(clients.getOrDefault(id, 0L)));
    }
}
