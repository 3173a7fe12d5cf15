package app.unknot.accounts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the accounts: invitations, roles, disabling. Nobody ever sets another person's password. */
@Service
public class Accounts {
    private static final Duration INVITATION_LASTS = Duration.ofHours(24);
    private static final int LONGEST_NAME = 80;

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final JdbcClient jdbc;

    Accounts(
            AccountRepository accounts,
            InvitationRepository invitations,
            CurrentSubject current,
            AuditLog audit,
            PracticeClock clock,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<AccountRow> all() {
        return accounts.findAllByOrderByLastNameAscFirstNameAsc().stream()
                .map(Account::row)
                .toList();
    }

    /**
     * Makes an account that waits for its person, and the code that lets that person in.
     *
     * @throws RefusedRequest when the sign-in name is taken, or no role is chosen
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public InvitationCode invite(NewAccount wanted) {
        if (wanted.roles().isEmpty()) throw new RefusedRequest("Choose at least one role.");
        Account account = create(wanted);
        audit.record(
                AuditEvent.done("ACCOUNT_INVITE", "account " + account.userId()).with(rolesText(account.roles())));
        return issueCode(account);
    }

    /** Makes a new code for somebody who lost the first one or forgot the password. Older codes stop working. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public InvitationCode renewInvitation(UserId id) {
        Account account = find(id);
        audit.record(AuditEvent.done("ACCOUNT_CODE", "account " + id));
        return issueCode(account);
    }

    /**
     * @throws RefusedRequest for one's own roles, for the last admin, and for an empty set
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void changeRoles(UserId id, Set<Role> wanted) {
        if (id.equals(current.require().id()))
            throw new RefusedRequest("Nobody changes their own roles. Ask another admin.");
        if (wanted.isEmpty()) throw new RefusedRequest("Choose at least one role, or disable the account.");
        Account account = find(id);
        keepOneAdmin(account, wanted.contains(Role.ADMIN));
        String before = rolesText(account.roles());
        account.changeRoles(wanted);
        audit.record(AuditEvent.done("ACCOUNT_ROLES", "account " + id).with(before + " to " + rolesText(wanted)));
    }

    /** Ends, or gives back, the right to sign in. Sessions that are open end with their next request. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void enable(UserId id, boolean enabled) {
        if (id.equals(current.require().id())) throw new RefusedRequest("Nobody disables their own account.");
        Account account = find(id);
        keepOneAdmin(account, enabled && account.roles().contains(Role.ADMIN));
        account.enable(enabled);
        account.endSessions();
        audit.record(AuditEvent.done(enabled ? "ACCOUNT_ENABLE" : "ACCOUNT_DISABLE", "account " + id));
    }

    @AllowedTo(value = Caller.ANYONE, because = "decides whether the set-up page is shown")
    @Transactional(readOnly = true)
    public boolean setUpIsDone() {
        return jdbc.sql("select count(*) from setup_done").query(Long.class).single() > 0;
    }

    /**
     * Creates the first account, once. Two racing requests cannot both win: the row is unique.
     *
     * @throws RefusedRequest when a name is missing or too long
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the set-up page has checked the one-time link")
    @Transactional
    public UserId createFirst(NewAccount wanted, ChosenPassword password) {
        jdbc.sql("insert into setup_done (id, done_at) values (1, current_timestamp)")
                .update();
        Account account = create(wanted);
        account.choosePassword(password.hash());
        audit.record(AuditEvent.done("ACCOUNT_FIRST", "account " + account.userId()));
        return account.userId();
    }

    /**
     * The professional facts of a therapist, as they stand on notes and claims.
     *
     * @throws RefusedRequest when the NPI is neither empty nor ten digits
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void license(TherapistProfile profile) {
        if (!profile.npi().matches("(\\d{10})?")) throw new RefusedRequest("An NPI has ten digits.");
        find(profile.id())
                .license(
                        profile.credentials(),
                        profile.npi(),
                        profile.licenceNumber(),
                        profile.licenceState(),
                        profile.licenceExpires());
        audit.record(AuditEvent.done("ACCOUNT_LICENCE", "account " + profile.id()));
    }

    private Account create(NewAccount wanted) {
        String name = wanted.signInName().trim().toLowerCase(Locale.ROOT);
        if (name.isBlank() || wanted.firstName().isBlank() || wanted.lastName().isBlank())
            throw new RefusedRequest("Fill in the name and the sign-in name.");
        if (name.length() > LONGEST_NAME
                || wanted.firstName().length() > LONGEST_NAME
                || wanted.lastName().length() > LONGEST_NAME)
            throw new RefusedRequest("A name may have " + LONGEST_NAME + " characters.");
        if (accounts.findBySignInName(name).isPresent())
            throw new RefusedRequest("Somebody signs in with \"" + name + "\" already. Choose another name.");
        return accounts.save(new Account(Ids.next(), wanted, clock.instant()));
    }

    private InvitationCode issueCode(Account account) {
        InvitationCode code = InvitationCode.make(clock.instant().plus(INVITATION_LASTS));
        invitations.closeOpenOnes(account.userId().value(), clock.instant());
        invitations.save(
                new Invitation(Ids.next(), account.userId(), InvitationCode.hash(code.text()), code.expiresAt()));
        return code;
    }

    private void keepOneAdmin(Account account, boolean staysAdmin) {
        if (account.roles().contains(Role.ADMIN) && !staysAdmin && accounts.countEnabled(Role.ADMIN) <= 1)
            throw new RefusedRequest("This is the last admin. Make somebody else admin first.");
    }

    private Account find(UserId id) {
        return accounts.findById(id.value()).orElseThrow(RecordNotFound::new);
    }

    private static String rolesText(Set<Role> roles) {
        return String.join("+", roles.stream().map(Role::name).sorted().toList());
    }
}
