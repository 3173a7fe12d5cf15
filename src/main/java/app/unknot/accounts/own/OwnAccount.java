package app.unknot.accounts.own;

import app.unknot.accounts.AccountChanges;
import app.unknot.accounts.CurrentSubject;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.StrongConfirmation;
import app.unknot.accounts.factors.TotpSeed;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.Passkey;
import app.unknot.accounts.factors.passkeys.Passkeys;
import app.unknot.accounts.joining.ChosenPassword;
import app.unknot.accounts.notices.PersonalNotices;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the account of who is signed in, after the proof that it is that person. */
@Service
public class OwnAccount {
    private final AccountChanges changes;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final PersonalNotices notices;
    private final CurrentSubject current;
    private final AuditLog audit;
    private final JdbcClient jdbc;

    OwnAccount(
            AccountChanges changes,
            SecondFactors factors,
            Passkeys passkeys,
            PersonalNotices notices,
            CurrentSubject current,
            AuditLog audit,
            JdbcClient jdbc) {
        this.changes = changes;
        this.factors = factors;
        this.passkeys = passkeys;
        this.notices = notices;
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * A device that the person signed in from.
     *
     * @param factorAt when the second factor was last shown there, or null
     */
    public record Device(
            UUID id,
            String label,
            Instant firstAt,
            Instant lastAt,
            @Nullable Instant factorAt) {}

    /** Who it is. */
    @PreAuthorize("isAuthenticated()")
    public Subject me() {
        return current.require();
    }

    /** The person's devices, the last used first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Device> devices() {
        return jdbc.sql("select t.id, t.label, k.first_at, k.last_at, k.factor_at from known_device k"
                        + " join tablet t on t.id = k.tablet_id where k.user_id = ? order by k.last_at desc"
                        + " fetch first 50 rows only")
                .param(current.require().id().value())
                .query((row, number) -> new Device(
                        row.getObject("id", UUID.class),
                        row.getString("label"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("factor_at", OffsetDateTime.class))))
                .list();
    }

    /** Replaces the password. Every session ends, this one too: the new password shows at once that it works. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changePassword(StrongConfirmation confirmation, ChosenPassword chosen) {
        changes.replacePassword(confirmed(confirmation).id(), chosen);
    }

    /**
     * Puts another app in the place of the one before.
     *
     * @return the recovery codes, which are shown only this once
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public List<String> replaceFactor(StrongConfirmation confirmation, TotpSeed seed, String code) {
        return factors.enrol(confirmed(confirmation).id(), seed, code);
    }

    /** @return ten new recovery codes, which are shown only this once */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public List<String> renewRecoveryCodes(StrongConfirmation confirmation) {
        return factors.renewCodes(confirmed(confirmation).id());
    }

    /** The person's passkeys, the oldest first. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Passkey> passkeys() {
        return passkeys.of(current.require().id());
    }

    /**
     * Looks whether a passkey of the person could be called so.
     *
     * @throws RefusedRequest when it is empty, too long, or the name of another one
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public void checkPasskeyName(String label) {
        passkeys.checkName(current.require().id(), label);
    }

    /**
     * Keeps what the person's device has made.
     *
     * @return recovery codes, which are shown only this once; empty when the person has some
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public List<String> addPasskey(StrongConfirmation confirmation, Creating ceremony, String label, String answer) {
        return passkeys.enrol(confirmed(confirmation).id(), ceremony, label, answer);
    }

    /** @throws RefusedRequest when the name is empty, too long, or that of another one */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void renamePasskey(UUID id, String label) {
        passkeys.rename(current.require().id(), id, label);
    }

    /** @throws RefusedRequest when it is the last second factor and the practice wants one */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void removePasskey(StrongConfirmation confirmation, UUID id) {
        passkeys.remove(confirmed(confirmation).id(), id);
    }

    /** Ends every session of the person, this one too. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void endSessions() {
        changes.endSessions(current.require().id());
    }

    /**
     * Somebody else signed in as this person: every session ends, no device is known any more, managers are told. What is left to do
     * is to change the password.
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void wasNotMe(UUID device) {
        Subject me = current.require();
        changes.endSessions(me.id());
        jdbc.sql("delete from known_device where user_id = ?")
                .param(me.id().value())
                .update();
        notices.tell(me.id(), AccountsWords.YOU_REPORTED_A_SIGN_IN_THAT_WAS_NOT_YOURS.text());
        notices.tellManagers(me.id(), AccountsWords.REPORTED_A_SIGN_IN_BY_SOMEONE.text(me.displayName()));
        audit.record(AuditEvent.done("SIGN_IN_REPORTED", "account " + me.id()).with("tablet " + device));
    }

    private Subject confirmed(StrongConfirmation confirmation) {
        Subject me = current.require();
        if (!confirmation.confirms(me))
            throw new RefusedRequest(AccountsWords.ENTER_YOUR_PASSWORD_AGAIN_THE_LAST.text());
        return me;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
