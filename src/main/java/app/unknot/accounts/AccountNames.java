package app.unknot.accounts;

import app.unknot.audit.ActorNames;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
}
