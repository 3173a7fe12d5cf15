package app.unknot.accounts.people;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Role;
import app.unknot.audit.ActorNames;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountNames implements ActorNames {
    private final AccountRepository accounts;

    AccountNames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "colleagues' names are no secret inside the practice")
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Collection<UUID> ids) {
        return accounts.findAllByIdIn(ids).stream()
                .map(Account::row)
                .collect(Collectors.toMap(row -> row.id().value(), AccountRow::name));
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "colleagues' names are no secret inside the practice")
    @Transactional(readOnly = true)
    public Map<UUID, String> all() {
        return accounts.findAllByOrderByLastNameAscFirstNameAsc().stream()
                .map(Account::row)
                .collect(Collectors.toMap(
                        row -> row.id().value(), AccountRow::name, (one, same) -> one, LinkedHashMap::new));
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "yes or no: who may acknowledge an alert")
    @Transactional(readOnly = true)
    public boolean othersInCharge(UUID account) {
        return Stream.of(Role.MANAGER, Role.ADMIN)
                .flatMap(role -> accounts.enabledWith(role).stream())
                .anyMatch(one -> !one.row().id().value().equals(account));
    }
}
