package app.unknot.accounts;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks name and password. Every refusal reads and costs the same, whether the name is unknown, the password wrong, the account
 * disabled or the device throttled.
 */
@Service
public class SignIn {
    private static final int LONGEST_PASSWORD = 256;
    private static final long BUSY_AFTER_SECONDS = 2;

    private final AccountRepository accounts;
    private final SignInThrottle throttle;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private final PracticeClock clock;
    /** What a name that nobody has is compared with, so that it takes as long as any other. */
    private final Supplier<String> nobodysHash;

    /** Argon2 needs 19 MiB and a core for 0.3 s: a burst of attempts must not stop the practice. */
    private final Semaphore hashing = new Semaphore(Runtime.getRuntime().availableProcessors());

    SignIn(
            AccountRepository accounts,
            SignInThrottle throttle,
            PasswordEncoder passwords,
            AuditLog audit,
            PracticeClock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
        this.nobodysHash = SingletonSupplier.of(() ->
                Objects.requireNonNullElse(passwords.encode(UUID.randomUUID().toString()), ""));
    }

    /** It takes a third of a second, which the start need not wait for, nor the first who mistypes a name. */
    @EventListener(ApplicationReadyEvent.class)
    public void ready() {
        Thread.ofVirtual().name("sign-in").start(() -> {
            String unused = nobodysHash.get();
        });
    }

    /**
     * @param device a tablet that this person signed in from before, or null
     * @throws BadCredentialsException when refused, for whatever reason
     * @throws AuthenticationServiceException when too many check their password at this moment
     */
    @AllowedTo(value = Caller.ANYONE, because = "this is the sign-in")
    @Transactional
    @SavesToTheLast
    public SignedInUser check(String signInName, String password, @Nullable UUID device) {
        String name = signInName.trim().toLowerCase(Locale.ROOT);
        Optional<Account> account = accounts.findBySignInName(name);
        String counted = SignInThrottle.subject(name, device);
        boolean throttled = throttle.isThrottled(counted);
        String hash = account.map(Account::passwordHash).orElseGet(nobodysHash);
        boolean matches = password.length() <= LONGEST_PASSWORD && matches(password, hash);
        if (account.isEmpty()
                || throttled
                || !matches
                || !account.get().principal().enabled()) {
            throttle.failed(counted);
            audit.recordAlone(AuditEvent.failed(
                    "SIGN_IN", account.map(known -> "account " + known.userId()).orElse("account unknown")));
            throw new BadCredentialsException("Sign-in refused");
        }
        throttle.succeeded(counted);
        account.get().signedIn(clock.instant());
        return account.get().principal();
    }

    /**
     * Asks for the password once more, before something that must be the person's own act.
     *
     * @return the proof, or empty when the password is wrong or was wrong too often
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the caller is signed in; this confirms it")
    @Transactional
    @SavesToTheLast
    public Optional<Confirmation> confirm(Subject subject, String password) {
        Account account = accounts.findById(subject.id().value()).orElseThrow(RecordNotFound::new);
        String counted = "confirm:" + subject.id();
        if (throttle.isThrottled(counted)) return Optional.empty();
        String hash = account.passwordHash();
        if (hash == null || password.length() > LONGEST_PASSWORD || !matches(password, hash)) {
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

    private boolean matches(String password, String hash) {
        try {
            if (!hashing.tryAcquire(BUSY_AFTER_SECONDS, TimeUnit.SECONDS))
                throw new AuthenticationServiceException("Too many sign-ins at this moment");
            try {
                return passwords.matches(password, hash);
            } finally {
                hashing.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("Interrupted", e);
        }
    }
}
