package app.unknot.accounts.requests;

import app.unknot.accounts.AccountRow;
import app.unknot.accounts.Accounts;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.requests.AccessRequest.Kind;
import app.unknot.accounts.requests.AccessRequest.Outcome;
import app.unknot.accounts.requests.TwoPersonRule.NotYet;
import app.unknot.accounts.requests.TwoPersonRule.Second;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes requests and decisions down, each with its row in the log. */
@Component
class RequestBook {

    private final RequestStore store;
    private final Accounts accounts;
    private final AuditLog audit;
    private final PracticeClock clock;

    RequestBook(RequestStore store, Accounts accounts, AuditLog audit, PracticeClock clock) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    AccountRow account(UserId id) {
        return accounts.row(id).orElseThrow(RecordNotFound::new);
    }

    AccessRequest find(UUID id) {
        return store.find(id).orElseThrow(RecordNotFound::new);
    }

    Instant now() {
        return clock.instant();
    }

    AccessRequest ask(NewAccount wanted, Subject asker) {
        boolean twice = store.current().stream()
                .anyMatch(one -> one.isOpen(now())
                        && one.signInName().equalsIgnoreCase(wanted.signInName().trim()));
        if (twice) throw new RefusedRequest(AccountsWords.THERE_IS_ALREADY_AN_OPEN.text());
        return asked(store.add(wanted, asker.id()));
    }

    /** A later request of the same kind for the same account takes the place of the earlier one. */
    AccessRequest ask(Kind kind, AccountRow about, Set<Role> roles, Subject asker) {
        return ask(kind, about, roles, Places.EVERYWHERE, asker);
    }

    /** The same for the places at which the manager's role is to hold. */
    AccessRequest ask(AccountRow about, Places managed, Subject asker) {
        return ask(Kind.PLACES, about, Set.of(Role.MANAGER), managed, asker);
    }

    private AccessRequest ask(Kind kind, AccountRow about, Set<Role> roles, Places places, Subject asker) {
        store.current().stream()
                .filter(one ->
                        one.isOpen(now()) && one.kind() == kind && about.id().equals(one.about()))
                .forEach(one -> store.decide(one.id(), Outcome.WITHDRAWN, asker.id()));
        return asked(store.add(kind, about, roles, places, asker.id()));
    }

    private AccessRequest asked(AccessRequest request) {
        if (second(request) instanceof NotYet(Instant until))
            throw new RefusedRequest(
                    AccountsWords.THE_ONLY_OTHER_PERSON_WHO.text(PracticeFormats.day(clock.dayOf(until))));
        audit.record(AuditEvent.done("REQUEST_" + request.kind(), "request " + request.id())
                .with(
                        request.about() == null
                                ? Role.text(request.roles())
                                : "account " + request.about() + ", " + Role.text(request.roles())));
        return request;
    }

    Second second(AccessRequest request) {
        Set<Role> before =
                request.about() == null ? Set.of() : account(request.about()).roles();
        boolean givesUp = request.kind() == Kind.ROLES && TwoPersonRule.losesManager(before, request.roles());
        return TwoPersonRule.second(accounts.rows(), request.askedBy(), request.about(), givesUp, now());
    }

    /** @throws RefusedRequest when somebody else has decided it, or it has waited for more than a week */
    void decide(AccessRequest request, Outcome outcome, UserId by) {
        if (!request.isOpen(now()) || !store.decide(request.id(), outcome, by))
            throw new RefusedRequest(AccountsWords.THIS_REQUEST_IS_ALREADY_DECIDED.text());
        audit.record(AuditEvent.done("REQUEST_" + outcome, "request " + request.id())
                .with(request.kind() + (request.about() == null ? "" : ", account " + request.about())));
    }

    void decide(AccessRequest request, Outcome outcome) {
        decide(request, outcome, request.askedBy());
    }
}
