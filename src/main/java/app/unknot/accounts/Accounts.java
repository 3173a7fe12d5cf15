package app.unknot.accounts;

import app.unknot.accounts.joining.ChosenPassword;
import app.unknot.accounts.joining.Invitation;
import app.unknot.accounts.joining.InvitationRepository;
import app.unknot.accounts.people.Account;
import app.unknot.accounts.people.AccountRepository;
import app.unknot.accounts.people.NewAccount;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.typed.DayLimits;
import app.unknot.shared.typed.NpiReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the accounts and keeps what is known of their people. */
@Service
public class Accounts {
    private final AccountRepository accounts;
    private final AccountChanges changes;
    private final InvitationRepository invitations;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final JdbcClient jdbc;

    Accounts(
            AccountRepository accounts,
            AccountChanges changes,
            InvitationRepository invitations,
            AuditLog audit,
            PracticeClock clock,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
        this.changes = changes;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<AccountRow> all() {
        return rows();
    }

    /** Until when the open code of each person works. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public Map<UserId, Instant> openCodes() {
        return invitations.findAllByUsedAtIsNullAndExpiresAtAfter(clock.instant()).stream()
                .collect(Collectors.toMap(
                        code -> new UserId(code.userId()), Invitation::expiresAt, (one, other) -> one));
    }

    /** Every account, for those who decide about one. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "who may agree is decided from it")
    @Transactional(readOnly = true)
    public List<AccountRow> rows() {
        return accounts.findAllByOrderByLastNameAscFirstNameAsc().stream()
                .map(Account::row)
                .toList();
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "who may agree is decided from it")
    @Transactional(readOnly = true)
    public Optional<AccountRow> row(UserId id) {
        return accounts.findById(id.value()).map(Account::row);
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
        UserId id = changes.create(wanted);
        find(id).choosePassword(password.hash());
        audit.record(AuditEvent.done("ACCOUNT_FIRST", "account " + id));
        return id;
    }

    /**
     * The professional facts of a therapist, as they stand on notes and claims.
     *
     * @throws app.unknot.shared.Refused when the NPI is neither empty nor one, a text is too long, or the day cannot be
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void license(TherapistProfile profile) {
        LocalDate expires = profile.licenceExpires();
        if (expires != null)
            DayLimits.any(clock.today()).complaint(expires).ifPresent(words -> {
                throw new RefusedRequest(words);
            });
        find(profile.id())
                .license(
                        TherapistProfile.CREDENTIALS.kept(profile.credentials()),
                        NpiReader.read(profile.npi()).required(""),
                        TherapistProfile.NUMBER.kept(profile.licenceNumber()),
                        TherapistProfile.STATE.kept(profile.licenceState()).toUpperCase(Locale.ROOT),
                        expires);
        audit.record(AuditEvent.done("ACCOUNT_LICENCE", "account " + profile.id()));
    }

    private Account find(UserId id) {
        return accounts.findById(id.value()).orElseThrow(RecordNotFound::new);
    }
}
