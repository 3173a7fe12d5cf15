package app.unknot.accounts.joining;

import app.unknot.accounts.AccountEvents.CodeUsed;
import app.unknot.accounts.AccountEvents.SessionsEnded;
import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.people.Account;
import app.unknot.accounts.people.AccountRepository;
import app.unknot.accounts.signin.KnownDevices;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a code becomes a password: the person who holds it chooses one, and nobody else ever knows it. */
@Service
public class Joining {
    private final AccountRepository accounts;
    private final InvitationCodes codes;
    private final PasswordChoice passwords;
    private final KnownDevices devices;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Joining(
            AccountRepository accounts,
            InvitationCodes codes,
            PasswordChoice passwords,
            KnownDevices devices,
            ApplicationEventPublisher events,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.codes = codes;
        this.passwords = passwords;
        this.devices = devices;
        this.events = events;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Tells whose invitation a code is, without using it. Empty when it does not work, or too many were tried from there. */
    @AllowedTo(value = Caller.ANYONE, because = "the person with the code is not signed in yet")
    public Optional<String> invited(String code, SignInOrigin from) {
        return codes.open(code, from)
                .map(invitation -> account(invitation).subject().displayName());
    }

    /**
     * Hashes a password that somebody has chosen.
     *
     * @param name of the person, which a guesser would try first
     * @throws RefusedRequest when it is too short, was stolen somewhere or is easy to guess, or too many sign in at this moment
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
     * @throws RefusedRequest when the code is unknown, used or too old, too many were tried from there, or the password is too weak
     */
    @AllowedTo(value = Caller.ANYONE, because = "the person with the code is not signed in yet")
    public String accept(String code, String password, SignInOrigin from) {
        Invitation invitation = codes.open(code, from).orElseThrow(InvitationCodes::refused);
        ChosenPassword chosen = choose(password, account(invitation).subject().displayName());
        return Optional.ofNullable(transaction.execute(status -> use(code, chosen)))
                .orElseThrow();
    }

    private String use(String code, ChosenPassword chosen) {
        Invitation invitation = codes.useUp(code);
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

    private Account account(Invitation invitation) {
        return accounts.findById(invitation.userId()).orElseThrow(RecordNotFound::new);
    }
}
