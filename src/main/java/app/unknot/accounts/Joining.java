package app.unknot.accounts;

import app.unknot.accounts.AccountEvents.CodeUsed;
import app.unknot.accounts.AccountEvents.SessionsEnded;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a code becomes a password: the person who holds it chooses one, and nobody else ever knows it. */
@Service
public class Joining {
    private static final String USED_UP = "This code is not valid any more. Ask your admin for a new one.";

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final PasswordChoice passwords;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final TransactionTemplate transaction;

    Joining(
            AccountRepository accounts,
            InvitationRepository invitations,
            PasswordChoice passwords,
            KnownDevices devices,
            ApplicationEventPublisher events,
            AuditLog audit,
            PracticeClock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.devices = devices;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tells whose invitation a code is, without using it. */
    @AllowedTo(value = Caller.ANYONE, because = "the person with the code is not signed in yet")
    public Optional<String> invited(String code) {
        return open(code).map(invitation -> account(invitation).subject().displayName());
    }

    /**
     * Hashes a password that somebody has chosen.
     *
     * @param name of the person, which a guesser would try first
     * @throws RefusedRequest when it is too short or easy to guess, or too many sign in at this moment
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it keeps nothing")
    public ChosenPassword choose(String password, String name) {
        return passwords.choose(password, name);
    }

    /**
     * Uses a code: its person has a new password from now on. Sessions of the old one end, and no device is known any more; a
     * second factor stays as it was.
     *
     * @return the sign-in name
     * @throws RefusedRequest when the code is unknown, used or too old, or the password too weak
     */
    @AllowedTo(value = Caller.ANYONE, because = "the person with the code is not signed in yet")
    public String accept(String code, String password) {
        Invitation invitation = open(code).orElseThrow(this::usedUp);
        ChosenPassword chosen = choose(password, account(invitation).subject().displayName());
        return Optional.ofNullable(transaction.execute(status -> use(code, chosen)))
                .orElseThrow();
    }

    private String use(String code, ChosenPassword chosen) {
        if (invitations.useUp(InvitationCode.hash(code), clock.instant()) == 0) throw usedUp();
        Invitation invitation =
                invitations.findByCodeHash(InvitationCode.hash(code)).orElseThrow(RecordNotFound::new);
        Account account = account(invitation);
        boolean first = account.passwordHash() == null;
        account.choosePassword(chosen.hash());
        account.endSessions();
        accounts.saveAndFlush(account);
        events.publishEvent(new SessionsEnded(account.userId()));
        events.publishEvent(
                new CodeUsed(account.userId(), account.subject().displayName(), first, invitation.restores()));
        devices.forget(account.userId(), account.principal().signInName());
        audit.record(AuditEvent.done("ACCOUNT_CODE_USED", "account " + account.userId()));
        return account.principal().signInName();
    }

    private RefusedRequest usedUp() {
        audit.recordAlone(AuditEvent.failed("ACCOUNT_CODE_USED", "account unknown"));
        return new RefusedRequest(USED_UP);
    }

    private Optional<Invitation> open(String code) {
        return invitations
                .findByCodeHash(InvitationCode.hash(code))
                .filter(invitation -> invitation.isOpen(clock.instant()));
    }

    private Account account(Invitation invitation) {
        return accounts.findById(invitation.userId()).orElseThrow(RecordNotFound::new);
    }
}
