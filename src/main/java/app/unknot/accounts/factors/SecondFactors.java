package app.unknot.accounts.factors;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.FactorRule.Missing;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.signin.SignInTries;
import app.unknot.accounts.signin.SignInTries.Try;
import app.unknot.accounts.tablets.TabletPins;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factors of a person: an app, passkeys, recovery codes. A reset of the password leaves them as they are; only their owner
 * changes them, or two people remove them.
 */
@Service
public class SecondFactors {
    private final FactorStore store;
    private final FactorSettings settings;
    private final SignIn signIn;
    private final TabletPins pins;
    private final SignInTries tries;
    private final AuditLog audit;
    private final PracticeClock clock;

    SecondFactors(
            FactorStore store,
            FactorSettings settings,
            SignIn signIn,
            TabletPins pins,
            SignInTries tries,
            AuditLog audit,
            PracticeClock clock) {
        this.store = store;
        this.settings = settings;
        this.signIn = signIn;
        this.pins = pins;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a person has.
     *
     * @param appSince since when there is an authenticator app; null without one
     * @param passkeys how many passkeys there are
     * @param codesLeft recovery codes that were not used yet
     */
    public record Factors(@Nullable Instant appSince, int passkeys, int codesLeft) {
        public boolean isEnrolled() {
            return appSince != null || passkeys > 0;
        }
    }

    /** Which factor was shown. */
    public enum Kind {
        APP,
        RECOVERY_CODE,
        PASSKEY
    }

    /** How showing a factor ended. */
    public sealed interface Shown {}

    /** It was right. */
    public record Right(Kind kind) implements Shown {}

    /** It was not. {@code words} say what to do. */
    public record Wrong(String words) implements Shown {}

    @AllowedTo(value = Caller.THE_PRODUCT, because = "whether there is a factor, never what it is")
    @Transactional(readOnly = true)
    public Factors of(UserId user) {
        return new Factors(store.since(user).orElse(null), store.passkeys(user), store.codesLeft(user));
    }

    /** Whether the practice wants one from everybody. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "a setting that concerns nobody in particular")
    public boolean isRequired() {
        return settings.required();
    }

    /** Who has one. */
    @PreAuthorize("hasAnyRole('ADMIN', 'MANAGER')")
    @Transactional(readOnly = true)
    public Set<UserId> enrolled() {
        return store.enrolled();
    }

    /**
     * Whether a right password is enough.
     *
     * @param tablet one that the person is known on, or null
     */
    @AllowedTo(value = Caller.ANYONE, because = "part of the sign-in")
    @Transactional(readOnly = true)
    public boolean isEnough(UserId user, @Nullable UUID tablet) {
        return missing(user, tablet) == Missing.NOTHING;
    }

    private Missing missing(UserId user, @Nullable UUID tablet) {
        return FactorRule.after(
                settings.required(),
                of(user).isEnrolled(),
                store.provenOn(user, tablet),
                pins.isChosenBy(user),
                clock.instant(),
                clock.getZone());
    }

    /** A seed for a new app. Nothing is kept until a code of it was shown. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it is random and belongs to nobody yet")
    public TotpSeed propose() {
        return TotpSeed.make();
    }

    /**
     * Makes an app the second factor of a person, in the place of the one before, with ten new recovery codes.
     *
     * @param code that the app shows now
     * @return the recovery codes, which are shown only this once
     * @throws RefusedRequest when the code does not belong to the seed; it says why
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the sign-in and the person's own page have asked for the proof")
    @Transactional
    @SavesToTheLast
    public List<String> enrol(UserId user, TotpSeed seed, String code) {
        String digits = digits(code);
        OptionalLong step = Totp.accepted(seed.bytes(), digits, clock.instant());
        if (step.isEmpty()) throw new RefusedRequest(whyNot(seed, digits));
        List<String> codes = RecoveryCodes.make();
        store.replace(user, seed, step.getAsLong(), codes);
        audit.record(AuditEvent.done("FACTOR_ENROL", "account " + user).with("authenticator app"));
        return codes;
    }

    /** Ten new recovery codes in the place of the old ones. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the person's own page has asked for the proof")
    @Transactional
    public List<String> renewCodes(UserId user) {
        List<String> codes = RecoveryCodes.make();
        store.replaceCodes(user, codes);
        audit.record(AuditEvent.done("FACTOR_CODES", "account " + user));
        return codes;
    }

    /** Takes the factor away, so that the next sign-in asks for a new one. Two people have agreed to it. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the request of two people has been checked")
    @Transactional
    public void remove(UserId user) {
        store.remove(user);
        audit.record(AuditEvent.done("FACTOR_REMOVE", "account " + user));
    }

    /**
     * Looks at a code of the app or a recovery code. Each works once.
     *
     * @param typed six digits, or a recovery code with or without blanks and dashes
     * @param from a stranger's tablet counts for its address too
     */
    @AllowedTo(value = Caller.ANYONE, because = "part of the sign-in")
    @SavesToTheLast
    public Shown show(UserId user, String typed, SignInOrigin from) {
        return show(user, typed, tries.begin(counted(user), from));
    }

    private static String counted(UserId user) {
        return "factor:" + user;
    }

    private Shown show(UserId user, String typed, Try one) {
        if (!one.isHeard()) {
            tries.unheard(one, wrong(user));
            return new Wrong(AccountsWords.TOO_MANY_WRONG_CODES_WAIT.text());
        }
        Optional<Kind> kind = right(user, typed);
        if (kind.isPresent()) {
            tries.succeeded(one);
            audit.recordAlone(AuditEvent.done("FACTOR_SHOWN", "account " + user)
                    .with(kind.get() == Kind.APP ? "authenticator app" : "recovery code"));
            return new Right(kind.get());
        }
        tries.failed(one, wrong(user));
        return new Wrong(words(user, typed));
    }

    private static AuditEvent wrong(UserId user) {
        return AuditEvent.failed("FACTOR_SHOWN", "account " + user);
    }

    /**
     * Asks somebody who is signed in for the password and, where there is one, the second factor again.
     *
     * @param code ignored where there is no second factor
     * @throws RefusedRequest when either is wrong; it says which
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the caller is signed in; this confirms it")
    @SavesToTheLast
    public StrongConfirmation confirm(Subject subject, String password, String code) {
        return confirm(subject, password, () -> show(subject.id(), code, tries.again(counted(subject.id()))));
    }

    /**
     * The same with whichever factor the person chooses.
     *
     * @param factor shows it; not asked where there is none
     * @throws RefusedRequest when either is wrong; it says which
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the caller is signed in; this confirms it")
    @SavesToTheLast
    public StrongConfirmation confirm(Subject subject, String password, Supplier<Shown> factor) {
        Confirmation known = password(subject, password);
        if (of(subject.id()).isEnrolled() && factor.get() instanceof Wrong(String words))
            throw new RefusedRequest(words);
        return new StrongConfirmation(known);
    }

    private Confirmation password(Subject subject, String password) {
        try {
            return signIn.confirm(subject, password)
                    .orElseThrow(() -> new RefusedRequest(AccountsWords.WRONG_PASSWORD_OR_TOO_MANY.text()));
        } catch (AuthenticationServiceException busy) {
            throw new RefusedRequest(AccountsWords.MANY_PEOPLE_ARE_SIGNING_IN_RIGHT.text());
        }
    }

    private Optional<Kind> right(UserId user, String typed) {
        String digits = digits(typed);
        if (digits.length() != Totp.DIGITS)
            return store.useCode(user, typed) ? Optional.of(Kind.RECOVERY_CODE) : Optional.empty();
        OptionalLong step = store.seed(user)
                .map(seed -> Totp.accepted(seed.bytes(), digits, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && store.useStep(user, step.getAsLong()) ? Optional.of(Kind.APP) : Optional.empty();
    }

    private String words(UserId user, String typed) {
        String digits = digits(typed);
        if (digits.length() == Totp.DIGITS)
            return store.seed(user)
                    .map(seed ->
                            Totp.accepted(seed.bytes(), digits, clock.instant()).isPresent()
                                    ? AccountsWords.THIS_CODE_WAS_JUST_USED.text()
                                    : whyNot(seed, digits))
                    .orElse(AccountsWords.THAT_IS_NOT_THE_CODE.text());
        return store.wasUsed(user, typed)
                ? AccountsWords.THIS_RECOVERY_CODE_WAS_ALREADY_USED.text()
                : AccountsWords.THAT_IS_NEITHER_A_CODE.text();
    }

    private String whyNot(TotpSeed seed, String digits) {
        OptionalLong error = Totp.clockError(seed.bytes(), digits, clock.instant());
        if (error.isEmpty()) return AccountsWords.THAT_IS_NOT_THE_CODE.text();
        // A step is half a minute.
        long minutes = Math.max(1, Math.round(Math.abs(error.getAsLong()) / 2.0));
        boolean slow = error.getAsLong() < 0;
        String off = minutes == 1
                ? (slow ? AccountsWords.MINUTE_SLOW.text() : AccountsWords.MINUTE_FAST.text())
                : (slow ? AccountsWords.MINUTES_SLOW.text(minutes) : AccountsWords.MINUTES_FAST.text(minutes));
        return AccountsWords.THE_CLOCK_OF_YOUR_PHONE.text(off);
    }

    /** Without the blanks in which apps group the digits; empty when there is more than digits. */
    private static String digits(String typed) {
        String plain = typed.replaceAll("[\\s-]", "");
        return plain.matches("\\d+") ? plain : "";
    }
}
