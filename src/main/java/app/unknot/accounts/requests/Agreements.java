package app.unknot.accounts.requests;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.SignInThrottle;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.notices.SecurityNotices;
import app.unknot.accounts.requests.AccessRequest.Kind;
import app.unknot.accounts.requests.AccessRequest.Outcome;
import app.unknot.accounts.requests.OwnersProof.Group;
import app.unknot.accounts.requests.TwoPersonRule.People;
import app.unknot.accounts.requests.TwoPersonRule.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the second person agrees or refuses. Nobody decides what they have asked for, or what is about them. */
@Service
public class Agreements {
    private final AccountChanges changes;
    private final RequestBook book;
    private final RequestStore store;
    private final OwnersProof sheet;
    private final SecurityNotices notices;
    private final SignInThrottle throttle;
    private final TransactionTemplate transaction;
    private final CurrentSubject current;

    Agreements(
            AccountChanges changes,
            RequestBook book,
            RequestStore store,
            OwnersProof sheet,
            SecurityNotices notices,
            SignInThrottle throttle,
            PlatformTransactionManager transactions,
            CurrentSubject current) {
        this.changes = changes;
        this.book = book;
        this.store = store;
        this.sheet = sheet;
        this.notices = notices;
        this.throttle = throttle;
        this.transaction = new TransactionTemplate(transactions);
        this.current = current;
    }

    /** What waits for the person who is signed in. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<AccessRequest> waiting() {
        UserId me = current.require().id();
        return store.current().stream()
                .filter(one -> one.isOpen(book.now()))
                .filter(one -> book.second(one) instanceof People(var who) && who.contains(me))
                .toList();
    }

    /** Every request that waits, or whose code was not made yet. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<AccessRequest> all() {
        return store.current().stream()
                .filter(one -> one.isOpen(book.now()) || one.allowsCode(book.now()))
                .toList();
    }

    /** Whether there is nobody who could agree, so that the owner's sheet stands in. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public boolean takesTheSheet(AccessRequest request) {
        return book.second(request) instanceof Sheet;
    }

    /**
     * The second person agrees, and it is done.
     *
     * @throws RecordNotFound when it is not this person's to decide
     * @throws RefusedRequest when it was decided before
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void agree(UUID id, StrongConfirmation confirmation) {
        AccessRequest request = mine(id, confirmation);
        book.decide(request, Outcome.AGREED, current.require().id());
        carryOut(request);
    }

    /** The second person refuses, and nothing changes. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void refuse(UUID id, StrongConfirmation confirmation) {
        AccessRequest request = mine(id, confirmation);
        book.decide(request, Outcome.REFUSED, current.require().id());
        notices.tell(request.askedBy(), current.require().displayName() + " did not agree: " + request.words());
    }

    /** The groups of the recovery sheet that are asked for. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Group> askForTheSheet() {
        return sheet.ask();
    }

    /**
     * In a practice of one the owner's recovery sheet agrees.
     *
     * @throws RefusedRequest when the groups are wrong, were wrong too often, or somebody else could agree
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void agreeBySheet(UUID id, List<Group> asked, List<String> typed) {
        Subject me = current.require();
        String counted = "sheet:" + me.id();
        if (throttle.isThrottled(counted))
            throw new RefusedRequest("Too many wrong attempts. Wait 15 minutes, then try again.");
        if (!sheet.shows(asked, typed)) {
            throttle.failed(counted);
            throw new RefusedRequest("That is not on this practice's recovery sheet. Nothing was changed.");
        }
        throttle.succeeded(counted);
        transaction.executeWithoutResult(status -> {
            AccessRequest request = book.find(id);
            if (!request.askedBy().equals(me.id()) || !(book.second(request) instanceof Sheet))
                throw new RefusedRequest("Someone else can agree to this. Ask them.");
            book.decide(request, Outcome.AGREED, me.id());
            carryOut(request);
        });
    }

    private AccessRequest mine(UUID id, StrongConfirmation confirmation) {
        Subject me = current.require();
        if (!confirmation.confirms(me))
            throw new RefusedRequest("Enter your password again. The last time was too long ago.");
        AccessRequest request = book.find(id);
        if (!(book.second(request) instanceof People(var who) && who.contains(me.id()))) throw new RecordNotFound();
        return request;
    }

    private void carryOut(AccessRequest request) {
        Optional<UserId> about = Optional.ofNullable(request.about());
        if (request.kind() == Kind.JOIN) store.joined(request.id(), changes.create(request.newAccount()));
        else if (request.kind() == Kind.ROLES) {
            changes.changeRoles(about.orElseThrow(), request.roles());
            store.redeem(request.id());
        }
    }
}
