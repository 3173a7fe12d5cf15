package app.unknot.accounts.requests;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.Role;
import app.unknot.accounts.UserId;
import app.unknot.accounts.requests.AccessRequest.Kind;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what was agreed to. Runs in its caller's transaction. */
@Component
class CarryingOut {
    private final AccountChanges changes;
    private final RequestStore store;

    CarryingOut(AccountChanges changes, RequestStore store) {
        this.changes = changes;
        this.store = store;
    }

    void of(AccessRequest request) {
        Optional<UserId> about = Optional.ofNullable(request.about());
        if (request.kind() == Kind.JOIN) store.joined(request.id(), changes.create(request.newAccount()));
        else if (request.kind() == Kind.ROLES) {
            changes.changeRoles(about.orElseThrow(), request.roles());
            store.redeem(request.id());
        } else if (request.kind() == Kind.PLACES) {
            changes.place(about.orElseThrow(), Role.MANAGER, request.places());
            store.redeem(request.id());
        }
    }
}
