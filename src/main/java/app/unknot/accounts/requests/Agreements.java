package app.unknot.accounts.requests;

import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.requests.AccessRequest.Outcome;
import app.unknot.accounts.requests.TwoPersonRule.People;
import app.unknot.accounts.words.AccountsWords;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the second person agrees or refuses. Nobody decides what they have asked for, or what is about them. */
@Service
public class Agreements {
    private final RequestBook book;
    private final RequestStore store;
    private final CarryingOut carryingOut;
    private final PersonalNotices notices;
    private final PracticePlaces places;
    private final CurrentSubject current;

    Agreements(
            RequestBook book,
            RequestStore store,
            CarryingOut carryingOut,
            PersonalNotices notices,
            PracticePlaces places,
            CurrentSubject current) {
        this.book = book;
        this.store = store;
        this.carryingOut = carryingOut;
        this.notices = notices;
        this.places = places;
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
        carryingOut.of(request);
    }

    /** The second person refuses, and nothing changes. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional
    public void refuse(UUID id, StrongConfirmation confirmation) {
        AccessRequest request = mine(id, confirmation);
        book.decide(request, Outcome.REFUSED, current.require().id());
        notices.tell(
                request.askedBy(),
                AccountsWords.DID_NOT_AGREE.text(current.require().displayName(), request.words(places::names)));
    }

    private AccessRequest mine(UUID id, StrongConfirmation confirmation) {
        Subject me = current.require();
        if (!confirmation.confirms(me))
            throw new RefusedRequest(AccountsWords.ENTER_YOUR_PASSWORD_AGAIN_THE_LAST.text());
        AccessRequest request = book.find(id);
        if (!(book.second(request) instanceof People(var who) && who.contains(me.id()))) throw new RecordNotFound();
        return request;
    }
}
