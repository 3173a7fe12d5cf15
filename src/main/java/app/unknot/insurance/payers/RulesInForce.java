package app.unknot.insurance.payers;

import app.unknot.accounts.access.Scope;
import app.unknot.insurance.PayerRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds which version of a payer's rules holds on a day. Its callers have asked who may read them. */
@Component
public class RulesInForce {
    private final RulesRepository rules;

    RulesInForce(RulesRepository rules) {
        this.rules = rules;
    }

    /** By payer, in one statement. */
    public Map<UUID, PayerRules> on(LocalDate day, Collection<UUID> payers, Scope scope) {
        Map<UUID, PayerRules> found = new HashMap<>();
        if (payers.isEmpty()) return found;
        Map<UUID, List<PayerRules>> versions = new HashMap<>();
        for (RulesVersion version : rules.of(payers, scope))
            versions.computeIfAbsent(version.payer(), payer -> new ArrayList<>())
                    .add(version.rules());
        versions.forEach((payer, each) -> found.put(payer, inForce(each, day)));
        return found;
    }

    /**
     * The newest version that has begun by that day; the earliest when none has, so that an old visit is not without rules.
     *
     * @param versions newest first, at least one
     */
    static PayerRules inForce(List<PayerRules> versions, LocalDate day) {
        return versions.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(versions::getLast);
    }
}
