package app.unknot.accounts.requests;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.requests.AccessRequest.Kind;
import app.unknot.accounts.requests.AccessRequest.Outcome;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.shared.Places;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an admin runs accounts. What gives somebody more than they had waits here for a second person; the rest happens at once.
 * Nobody ever sets another person's password.
 */
@Service
public class AccountDesk {
    private final AccountChanges changes;
    private final RequestBook book;
    private final RequestStore store;
    private final SecondFactors factors;
    private final CurrentSubject current;

    AccountDesk(
            AccountChanges changes,
            RequestBook book,
            RequestStore store,
            SecondFactors factors,
            CurrentSubject current) {
        this.changes = changes;
        this.book = book;
        this.store = store;
        this.factors = factors;
        this.current = current;
    }

    /** How it went. */
    public sealed interface Result {}

    /** It is done. */
    public record Done() implements Result {}

    /** It is done, and here is the code, which is shown only now. */
    public record WithCode(InvitationCode code) implements Result {}

    /** A second person has to agree first. */
    public record Waiting(AccessRequest request) implements Result {}

    /**
     * Looks whether somebody could be invited so.
     *
     * @throws RefusedRequest when the sign-in name is taken, a name is missing, or no role is chosen
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public void check(NewAccount wanted) {
        changes.check(wanted);
    }

    /**
     * Asks for an account. It is made when a second person agrees.
     *
     * @throws RefusedRequest when the sign-in name is taken, a name is missing, or no role is chosen
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Result invite(NewAccount wanted, StrongConfirmation confirmation) {
        Subject me = confirmed(confirmation);
        return new Waiting(book.ask(changes.check(wanted), me));
    }

    /**
     * @throws RefusedRequest for the last admin, and for an empty set
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Result changeRoles(UserId id, Set<Role> wanted, StrongConfirmation confirmation) {
        Subject me = confirmed(confirmation);
        if (wanted.isEmpty()) throw new RefusedRequest(AccountsWords.CHOOSE_AT_LEAST_ONE_ROLE_OR_DISABLE.text());
        AccountRow account = book.account(id);
        if (account.roles().equals(wanted)) return new Done();
        if (TwoPersonRule.rolesNeedTwo(id.equals(me.id()), account.roles(), wanted))
            return new Waiting(book.ask(Kind.ROLES, account, wanted, me));
        changes.changeRoles(id, wanted);
        return new Done();
    }

    /**
     * Says at which places a role of somebody holds.
     *
     * @throws RefusedRequest when the person does not have the role, and for no place at all
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Result place(UserId id, Role role, Places wanted, StrongConfirmation confirmation) {
        Subject me = confirmed(confirmation);
        if (wanted.nowhere()) throw new RefusedRequest(AccountsWords.CHOOSE_AT_LEAST_ONE_PLACE.text());
        AccountRow account = book.account(id);
        boolean needsTwo = role == Role.MANAGER
                && account.roles().contains(role)
                && TwoPersonRule.placesNeedTwo(id.equals(me.id()), account.manages(), wanted);
        if (needsTwo) return new Waiting(book.ask(account, wanted, me));
        changes.place(id, role, wanted);
        return new Done();
    }

    /** Makes a new code for somebody who lost the first one or forgot the password. A second factor stays. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Result newCode(UserId id, StrongConfirmation confirmation) {
        Subject me = confirmed(confirmation);
        AccountRow account = book.account(id);
        boolean enrolled = factors.of(id).isEnrolled();
        if (TwoPersonRule.codeNeedsTwo(account.active(), enrolled))
            return new Waiting(book.ask(Kind.CODE, account, account.roles(), me));
        return new WithCode(changes.makeCode(id, false));
    }

    /** For who has lost password and second factor: always two people. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Result restore(UserId id, StrongConfirmation confirmation) {
        AccountRow account = book.account(id);
        return new Waiting(book.ask(Kind.RESTORE, account, account.roles(), confirmed(confirmation)));
    }

    /**
     * Makes the code that a second person has agreed to.
     *
     * @throws RefusedRequest when nobody has agreed, it is too long ago, or the code was made before
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public InvitationCode agreedCode(UUID request) {
        AccessRequest asked = book.find(request);
        Optional<UserId> about = Optional.ofNullable(asked.about());
        if (!asked.askedBy().equals(current.require().id())
                || !asked.allowsCode(book.now())
                || about.isEmpty()
                || !store.redeem(request)) throw new RefusedRequest(AccountsWords.THIS_REQUEST_NO_LONGER_GIVES.text());
        return changes.makeCode(about.get(), asked.kind() == Kind.RESTORE);
    }

    /** Takes a request back that nobody has decided yet. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void withdraw(UUID request) {
        AccessRequest asked = book.find(request);
        if (asked.askedBy().equals(current.require().id())) book.decide(asked, Outcome.WITHDRAWN);
    }

    /** Makes an open invitation or reset worthless. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void cancelCode(UserId id) {
        changes.closeCode(id);
    }

    /** Ends, or gives back, the right to sign in. Open sessions end at once. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void enable(UserId id, boolean enabled) {
        if (id.equals(current.require().id()))
            throw new RefusedRequest(AccountsWords.YOU_CANNOT_DISABLE_YOUR_OWN.text());
        changes.enable(id, enabled);
    }

    /** Ends every open session of somebody. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void endSessions(UserId id) {
        changes.endSessions(id);
    }

    private Subject confirmed(StrongConfirmation confirmation) {
        Subject me = current.require();
        if (!confirmation.confirms(me))
            throw new RefusedRequest(AccountsWords.ENTER_YOUR_PASSWORD_AGAIN_THE_LAST.text());
        return me;
    }
}
