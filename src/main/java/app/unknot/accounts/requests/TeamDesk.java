package app.unknot.accounts.requests;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.AccountRow;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Role;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.Matter;
import app.unknot.shared.Places;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager does about accounts without waiting for an admin: a leaver is out at once, a forgotten password is replaced. */
@Service
public class TeamDesk {
    private static final Set<Role> THERAPIST_ONLY = Set.of(Role.THERAPIST);

    private final AccountChanges changes;
    private final RequestBook book;
    private final SecondFactors factors;
    private final Access access;

    TeamDesk(AccountChanges changes, RequestBook book, SecondFactors factors, Access access) {
        this.changes = changes;
        this.book = book;
        this.factors = factors;
        this.access = access;
    }

    /** Whether a manager replaces this person's password and ends their sessions: therapists only, who are nothing else. */
    public static boolean isTherapistOnly(AccountRow account) {
        return account.roles().equals(THERAPIST_ONLY);
    }

    /**
     * Ends the right to sign in, and every open session. Only an admin gives it back.
     *
     * @throws RefusedRequest for oneself and for an admin
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void disable(UserId id) {
        Subject me = require(id);
        if (id.equals(me.id())) throw new RefusedRequest(AccountsWords.YOU_CANNOT_DISABLE_YOUR_OWN.text());
        if (book.account(id).roles().contains(Role.ADMIN))
            throw new RefusedRequest(AccountsWords.ONLY_AN_ADMIN_CAN_DISABLE.text());
        changes.enable(id, false);
    }

    /**
     * Makes a code with which a therapist chooses a new password. The second factor stays.
     *
     * @throws RefusedRequest for anybody else, and for a therapist whose account no second factor guards
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public InvitationCode newCode(UserId id, StrongConfirmation confirmation) {
        Subject me = require(id);
        if (!confirmation.confirms(me))
            throw new RefusedRequest(AccountsWords.ENTER_YOUR_PASSWORD_AGAIN_THE_LAST.text());
        AccountRow account = therapist(id);
        if (TwoPersonRule.codeNeedsTwo(account.active(), factors.of(id).isEnrolled()))
            throw new RefusedRequest(AccountsWords.HAS_NO_SECOND_FACTOR_SO.text(account.firstName()));
        return changes.makeCode(id, false);
    }

    /**
     * Ends every open session of a therapist.
     *
     * @throws RefusedRequest for anybody else
     */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional
    public void endSessions(UserId id) {
        require(id);
        therapist(id);
        changes.endSessions(id);
    }

    private AccountRow therapist(UserId id) {
        AccountRow account = book.account(id);
        if (!isTherapistOnly(account)) throw new RefusedRequest(AccountsWords.ONLY_AN_ADMIN_CAN_DO.text());
        return account;
    }

    /** A manager of some places decides about people who work at no other. */
    private Subject require(UserId id) {
        Scope scope = access.require(Action.TEAM, Relation.NONE, Matter.ofPractice("account " + id));
        AccountRow account = book.account(id);
        if (!scope.permitted().cover(placesOf(account)))
            throw new RefusedRequest(AccountsWords.WORKS_ELSEWHERE_TOO.text(account.firstName()));
        return scope.subject();
    }

    private static Places placesOf(AccountRow account) {
        return account.roles().stream()
                .map(role -> switch (role) {
                    case THERAPIST -> account.treatsAt();
                    case MANAGER -> account.manages();
                    case ADMIN -> Places.EVERYWHERE;
                })
                .reduce(Places.NOWHERE, Places::or);
    }
}
