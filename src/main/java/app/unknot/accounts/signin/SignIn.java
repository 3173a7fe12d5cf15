package app.unknot.accounts.signin;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.people.Account;
import app.unknot.accounts.people.AccountRepository;
import app.unknot.accounts.signin.SignInTries.Try;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.audit.AuditEvent;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.typed.TextRule;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks name and password. Every refusal reads and costs the same, whether the name is unknown, the password wrong, the account
 * disabled, the device slowed down or the address. No connection is held while a password is compared.
 */
@Service
public class SignIn {
    private static final int LONGEST_NAME = 120;
    private static final TextRule NAME = TextRule.line(LONGEST_NAME);

    private final AccountRepository accounts;
    private final SignInTries tries;
    private final PasswordHashing hashing;
    private final PracticeClock clock;
    private final JdbcClient jdbc;

    SignIn(
            AccountRepository accounts,
            SignInTries tries,
            PasswordHashing hashing,
            PracticeClock clock,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.tries = tries;
        this.hashing = hashing;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /**
     * @param from the tablet that asks helps those who signed in from it before, and nobody else
     * @throws BadCredentialsException when refused, for whatever reason
     * @throws AuthenticationServiceException when too many check their password at this moment
     */
    @AllowedTo(value = Caller.ANYONE, because = "this is the sign-in")
    @SavesToTheLast
    public SignedInUser check(String signInName, String password, SignInOrigin from) {
        long began = System.nanoTime();
        String typed = NAME.cleaned(signInName).toLowerCase(Locale.ROOT);
        String name = typed.substring(0, Math.min(LONGEST_NAME, typed.length()));
        Optional<Account> account = accounts.findBySignInName(name);
        Try one = tries.ofPassword(name, account.map(Account::userId), from);
        boolean matches = one.isHeard() && isRight(one, password, account);
        if (account.isEmpty() || !matches || !account.get().enabled()) {
            tries.failed(
                    one,
                    AuditEvent.failed(
                            "SIGN_IN",
                            account.map(known -> "account " + known.userId()).orElse("account unknown")));
            if (one.isHeard()) hashing.wasRefused(began);
            else hashing.lastAsUsual(began);
            throw new BadCredentialsException("Sign-in refused");
        }
        tries.succeeded(one);
        return account.get().principal();
    }

    private boolean isRight(Try one, String password, Optional<Account> account) {
        try {
            return hashing.matches(password, account.map(Account::passwordHash).orElse(null));
        } catch (AuthenticationServiceException busy) {
            tries.notJudged(one);
            throw busy;
        }
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
        Try one = tries.again("confirm:" + subject.id());
        if (!one.isHeard()) return Optional.empty();
        if (!hashing.matches(password, account.passwordHash())) {
            tries.failed(one, AuditEvent.failed("CONFIRM", "account " + subject.id()));
            return Optional.empty();
        }
        tries.succeeded(one);
        return Optional.of(new Confirmation(subject.id(), System.nanoTime()));
    }

    /** The account as it is now, for every request of a session. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "keeps roles and disabling effective at once")
    @Transactional(readOnly = true)
    public Optional<SignedInUser> current(UserId id) {
        return accounts.findById(id.value()).map(Account::principal).filter(SignedInUser::enabled);
    }
}
