package app.unknot.accounts;

import app.unknot.accounts.AccountEvents.CodeMade;
import app.unknot.accounts.AccountEvents.PlacesChanged;
import app.unknot.accounts.AccountEvents.RolesChanged;
import app.unknot.accounts.AccountEvents.SessionsEnded;
import app.unknot.accounts.joining.ChosenPassword;
import app.unknot.accounts.joining.Invitation;
import app.unknot.accounts.joining.InvitationCode;
import app.unknot.accounts.joining.InvitationRepository;
import app.unknot.accounts.people.Account;
import app.unknot.accounts.people.AccountRepository;
import app.unknot.accounts.people.NewAccount;
import app.unknot.accounts.places.PracticePlaces;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.Places;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Changes accounts. Whether one person may ask for it alone has been decided before. */
@Service
public class AccountChanges {
    private static final Duration INVITATION_LASTS = Duration.ofHours(48);
    private static final Duration RESET_LASTS = Duration.ofMinutes(30);
    private static final int LONGEST_NAME = 80;

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final CurrentSubject current;
    private final PracticePlaces places;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PracticeClock clock;

    AccountChanges(
            AccountRepository accounts,
            InvitationRepository invitations,
            CurrentSubject current,
            PracticePlaces places,
            ApplicationEventPublisher events,
            AuditLog audit,
            PracticeClock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.current = current;
        this.places = places;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Looks whether an account could be made.
     *
     * @return what it would be made of
     * @throws app.unknot.shared.Refused when the sign-in name is taken, a name is missing or too long, or no role is chosen
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk has checked who asks")
    @Transactional(readOnly = true)
    public NewAccount check(NewAccount wanted) {
        NewAccount kept = wanted.kept();
        String name = kept.signInName();
        if (accounts.findBySignInName(name).isPresent())
            throw new RefusedRequest(AccountsWords.SOMEONE_ALREADY_SIGNS_IN_WITH_CHOOSE.text(name));
        return kept;
    }

    /**
     * Makes an account that waits for its person.
     *
     * @throws app.unknot.shared.Refused as {@link #check} does
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk has checked who asks, and who agreed")
    @Transactional(propagation = Propagation.MANDATORY)
    public UserId create(NewAccount wanted) {
        Account account = accounts.saveAndFlush(new Account(Ids.next(), check(wanted), clock.instant()));
        audit.record(
                AuditEvent.done("ACCOUNT_INVITE", "account " + account.userId()).with(Role.text(account.roles())));
        return account.userId();
    }

    /**
     * Makes a code with which the person chooses a password. Older codes stop working.
     *
     * @param restores whether its use takes the second factor away
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk has checked who asks, and who agreed")
    @Transactional(propagation = Propagation.MANDATORY)
    public InvitationCode makeCode(UserId id, boolean restores) {
        Account account = find(id);
        boolean first = account.passwordHash() == null;
        InvitationCode code = InvitationCode.make(clock.instant().plus(first ? INVITATION_LASTS : RESET_LASTS));
        invitations.closeOpenOnes(id.value(), clock.instant());
        invitations.save(new Invitation(Ids.next(), id, InvitationCode.hash(code.text()), code.expiresAt(), restores));
        if (!first)
            events.publishEvent(new CodeMade(
                    id, account.subject().displayName(), current.require().id()));
        audit.record(AuditEvent.done("ACCOUNT_CODE", "account " + id)
                .with(restores ? "restores the account" : "new password"));
        return code;
    }

    /** Makes the open code of somebody worthless. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk has checked who asks")
    @Transactional(propagation = Propagation.MANDATORY)
    public void closeCode(UserId id) {
        invitations.closeOpenOnes(id.value(), clock.instant());
        audit.record(AuditEvent.done("ACCOUNT_CODE_CLOSED", "account " + id));
    }

    /**
     * @throws RefusedRequest for the last admin, and for an empty set
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk has checked who asks, and who agreed")
    @Transactional(propagation = Propagation.MANDATORY)
    public void changeRoles(UserId id, Set<Role> wanted) {
        if (wanted.isEmpty()) throw new RefusedRequest(AccountsWords.CHOOSE_AT_LEAST_ONE_ROLE_OR_DISABLE.text());
        Account account = find(id);
        keepOneAdmin(account, wanted.contains(Role.ADMIN));
        Set<Role> before = Set.copyOf(account.roles());
        account.changeRoles(wanted);
        accounts.saveAndFlush(account);
        events.publishEvent(new RolesChanged(id, account.subject().displayName(), before, wanted));
        audit.record(
                AuditEvent.done("ACCOUNT_ROLES", "account " + id).with(Role.text(before) + " to " + Role.text(wanted)));
    }

    /**
     * Says where a role of somebody holds.
     *
     * @param wanted one place at least
     * @throws RefusedRequest when the person does not have the role, and for no place at all
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk has checked who asks, and who agreed")
    @Transactional(propagation = Propagation.MANDATORY)
    public void place(UserId id, Role role, Places wanted) {
        Account account = find(id);
        if (wanted.nowhere()) throw new RefusedRequest(AccountsWords.CHOOSE_AT_LEAST_ONE_PLACE.text());
        if (!account.roles().contains(role))
            throw new RefusedRequest(
                    AccountsWords.THIS_PERSON_IS_NO.text(account.subject().displayName(), role.title()));
        account.place(role, wanted);
        accounts.saveAndFlush(account);
        events.publishEvent(new PlacesChanged(id, account.subject().displayName(), role, places.names(wanted)));
        audit.record(AuditEvent.done("ACCOUNT_PLACES", "account " + id)
                .with(role + ": " + (wanted.everywhere() ? "everywhere" : wanted.written())));
    }

    /** Ends, or gives back, the right to sign in. Sessions that are open end with their next request. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk has checked who asks")
    @Transactional(propagation = Propagation.MANDATORY)
    public void enable(UserId id, boolean enabled) {
        Account account = find(id);
        keepOneAdmin(account, enabled && account.roles().contains(Role.ADMIN));
        account.enable(enabled, clock.instant());
        end(account);
        audit.record(AuditEvent.done(enabled ? "ACCOUNT_ENABLE" : "ACCOUNT_DISABLE", "account " + id));
    }

    /** Keeps a password that the person has chosen. Open sessions end, and codes that wait are worthless. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the person has shown who they are")
    @Transactional(propagation = Propagation.MANDATORY)
    public void replacePassword(UserId id, ChosenPassword chosen) {
        Account account = find(id);
        account.choosePassword(chosen.hash());
        end(account);
        invitations.closeOpenOnes(id.value(), clock.instant());
        audit.record(AuditEvent.done("PASSWORD_CHANGE", "account " + id));
    }

    /** Ends every open session of somebody. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the desk or the person has asked for it")
    @Transactional(propagation = Propagation.MANDATORY)
    public void endSessions(UserId id) {
        Account account = find(id);
        end(account);
        audit.record(AuditEvent.done("SESSIONS_END", "account " + id));
    }

    private void end(Account account) {
        account.endSessions();
        accounts.saveAndFlush(account);
        events.publishEvent(new SessionsEnded(account.userId()));
    }

    private void keepOneAdmin(Account account, boolean staysAdmin) {
        if (account.enabled()
                && account.roles().contains(Role.ADMIN)
                && !staysAdmin
                && accounts.countEnabled(Role.ADMIN) <= 1)
            throw new RefusedRequest(AccountsWords.THIS_IS_THE_LAST_ADMIN.text());
    }

    private Account find(UserId id) {
        return accounts.findById(id.value()).orElseThrow(RecordNotFound::new);
    }
}
