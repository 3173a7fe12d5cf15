package app.unknot.accounts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks name and password. Every refusal reads and costs the same, whether the name is unknown, the password wrong, the account
 * disabled or the device slowed down. No connection is held while a password is compared.
 */
@Service
public class SignIn {
    private static final int LONGEST_NAME = 120;

    private final AccountRepository accounts;
    private final SignInThrottle throttle;
    private final PasswordHashing hashing;
    private final KnownDevices devices;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final JdbcClient jdbc;

    SignIn(
            AccountRepository accounts,
            SignInThrottle throttle,
            PasswordHashing hashing,
            KnownDevices devices,
            AuditLog audit,
            PracticeClock clock,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.hashing = hashing;
        this.devices = devices;
        this.audit = audit;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * @param device the tablet that asks, or null; it helps those who signed in from it before, and nobody else
     * @throws BadCredentialsException when refused, for whatever reason
     * @throws AuthenticationServiceException when too many check their password at this moment
     */
    @AllowedTo(value = Caller.ANYONE, because = "this is the sign-in")
    @SavesToTheLast
    public SignedInUser check(String signInName, String password, @Nullable UUID device) {
        String typed = signInName.trim().toLowerCase(Locale.ROOT);
        String name = typed.substring(0, Math.min(LONGEST_NAME, typed.length()));
        Optional<Account> account = accounts.findBySignInName(name);
        boolean known =
                devices.isKnown(device, account.map(Account::userId).orElseGet(() -> new UserId(new UUID(0, 0))));
        String counted = SignInThrottle.subject(name, known ? device : null);
        boolean slowed = throttle.isThrottled(counted);
        boolean matches = false;
        if (slowed) hashing.pretend();
        else
            matches =
                    hashing.matches(password, account.map(Account::passwordHash).orElse(null));
        if (account.isEmpty() || !matches || !account.get().enabled()) {
            throttle.failed(counted);
            audit.recordAlone(AuditEvent.failed(
                    "SIGN_IN", account.map(one -> "account " + one.userId()).orElse("account unknown")));
            throw new BadCredentialsException("Sign-in refused");
        }
        throttle.succeeded(counted);
        return account.get().principal();
    }

    /** Notes that somebody is in. Without the account's version: two tablets of one person may do so at once. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the last step of every sign-in")
    @Transactional
    @SavesToTheLast
    public void completed(UserId user) {
        jdbc.sql("update user_account set last_sign_in_at = ? where id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), user.value())
                .update();
    }

    /**
     * Asks for the password once more, before something that must be the person's own act.
     *
     * @return the proof, or empty when the password is wrong or was wrong too often
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the caller is signed in; this confirms it")
    @SavesToTheLast
    public Optional<Confirmation> confirm(Subject subject, String password) {
        Account account = accounts.findById(subject.id().value()).orElseThrow(RecordNotFound::new);
        String counted = "confirm:" + subject.id();
        if (throttle.isThrottled(counted)) return Optional.empty();
        if (!hashing.matches(password, account.passwordHash())) {
            throttle.failed(counted);
            audit.recordAlone(AuditEvent.failed("CONFIRM", "account " + subject.id()));
            return Optional.empty();
        }
        throttle.succeeded(counted);
        return Optional.of(new Confirmation(subject.id(), System.nanoTime()));
    }

    /** The account as it is now, for every request of a session. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "keeps roles and disabling effective at once")
    @Transactional(readOnly = true)
    public Optional<SignedInUser> current(UserId id) {
        return accounts.findById(id.value()).map(Account::principal).filter(SignedInUser::enabled);
    }
}
