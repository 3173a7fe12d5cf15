package app.unknot.accounts.factors.passkeys;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.SignedInUser;
import app.unknot.accounts.UserId;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.accounts.factors.SecondFactors.Kind;
import app.unknot.accounts.factors.SecondFactors.Right;
import app.unknot.accounts.factors.SecondFactors.Shown;
import app.unknot.accounts.factors.SecondFactors.Wrong;
import app.unknot.accounts.factors.passkeys.Ceremony.Creating;
import app.unknot.accounts.factors.passkeys.Ceremony.Showing;
import app.unknot.accounts.signin.SignIn;
import app.unknot.accounts.signin.SignInThrottle;
import app.unknot.accounts.words.AccountsWords;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of people. The device checks who holds it each time, so one of them is both factors. */
@Service
public class Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    public static final TextRule LABEL = TextRule.line(40);

    private final PasskeyStore store;
    private final RelyingParty party;
    private final SecondFactors factors;
    private final SignIn signIn;
    private final SignInThrottle throttle;
    private final AuditLog audit;
    private final PracticeClock clock;

    Passkeys(
            PasskeyStore store,
            RelyingParty party,
            SecondFactors factors,
            SignIn signIn,
            SignInThrottle throttle,
            AuditLog audit,
            PracticeClock clock) {
        this.store = store;
        this.party = party;
        this.factors = factors;
        this.signIn = signIn;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody's passkeys, the oldest first. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the sign-in and the person's own page show them")
    @Transactional(readOnly = true)
    public List<Passkey> of(UserId user) {
        return store.of(user);
    }

    /** Whether somebody has one that works at this address. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "decides which buttons are shown to that person")
    @Transactional(readOnly = true)
    public boolean workAt(PasskeyAddress at, UserId user) {
        return store.of(user).stream().anyMatch(one -> one.rpId().equals(at.rpId()));
    }

    /**
     * Asks for a new one.
     *
     * @param name what the device lists it under
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the sign-in and the person's own page have asked for the proof")
    @Transactional(readOnly = true)
    public Creating askForNew(PasskeyAddress at, UserId user, String name) {
        return party.askForNew(at, user, name, clock.instant());
    }

    /** Asks for one of somebody, or of anybody at the sign-in. */
    @AllowedTo(value = Caller.ANYONE, because = "part of the sign-in")
    @Transactional(readOnly = true)
    public Showing askFor(PasskeyAddress at, @Nullable UserId user) {
        return party.askFor(at, user, clock.instant());
    }

    /**
     * Looks whether a new passkey could be called so.
     *
     * @return the name as it will be kept
     * @throws RefusedRequest when it is empty, too long, or the name of another one
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "asked before the person's device is")
    @Transactional(readOnly = true)
    public String checkName(UserId user, String label) {
        String checked = checked(label);
        if (store.hasName(user, checked)) throw PasskeyStore.nameTaken();
        return checked;
    }

    /**
     * Keeps a new passkey as a second factor of a person.
     *
     * @return recovery codes, which are shown only this once; empty when the person has some
     * @throws RefusedRequest when the name is taken, or the device did not make what it was asked for
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the sign-in and the person's own page have asked for the proof")
    @Transactional
    @SavesToTheLast
    public List<String> enrol(UserId user, Creating ceremony, String label, String answer) {
        String name = checkName(user, label);
        boolean needsCodes = !factors.of(user).isEnrolled() || factors.of(user).codesLeft() == 0;
        if (!ceremony.take(clock.instant())) throw tooLate();
        try {
            party.register(ceremony, user, name, answer);
        } catch (RefusedPasskey refused) {
            LOG.info("A new passkey was refused: {}", refused.why());
            throw new RefusedRequest(AccountsWords.YOUR_DEVICE_DID_NOT_CREATE.text());
        }
        audit.record(AuditEvent.done("FACTOR_ENROL", "account " + user).with("passkey"));
        return needsCodes ? factors.renewCodes(user) : List.of();
    }

    /** One answer for every refusal: it tells a stranger nothing about whose a passkey is, or what became of the account. */
    public static String notTaken() {
        return AccountsWords.THAT_PASSKEY_WAS_NOT_ACCEPTED.text();
    }

    /** Looks at a passkey of a person who is known already. Each question is answered once. */
    @AllowedTo(value = Caller.ANYONE, because = "part of the sign-in")
    @SavesToTheLast
    public Shown show(UserId user, Showing ceremony, String answer) {
        return shown(ceremony, answer, user).isPresent() ? new Right(Kind.PASSKEY) : new Wrong(notTaken());
    }

    /** Whose the passkey is that somebody signs in with; empty when it is refused, or the account is. */
    @AllowedTo(value = Caller.ANYONE, because = "this is the sign-in")
    @SavesToTheLast
    public Optional<SignedInUser> signIn(Showing ceremony, String answer) {
        Optional<UserId> owner = shown(ceremony, answer, null);
        Optional<SignedInUser> user = owner.flatMap(signIn::current);
        if (owner.isPresent() && user.isEmpty())
            audit.recordAlone(AuditEvent.failed("SIGN_IN", "account " + owner.get()));
        return user;
    }

    private Optional<UserId> shown(Showing ceremony, String answer, @Nullable UserId expected) {
        UserId owner = null;
        try {
            if (!ceremony.take(clock.instant()))
                throw new RefusedPasskey("the question was answered before, or too late");
            PublicKeyCredential<AuthenticatorAssertionResponse> shown = party.read(answer);
            owner = store.owner(shown.getRawId(), ceremony.at().rpId())
                    .orElseThrow(() -> new RefusedPasskey("it is not known"));
            if (expected != null && !expected.equals(owner)) throw new RefusedPasskey("it is somebody else's");
            if (throttle.isThrottled(counted(owner))) throw new RefusedPasskey("too many wrong tries");
            party.verify(ceremony, shown);
        } catch (RefusedPasskey refused) {
            refused(owner, refused.why());
            return Optional.empty();
        }
        throttle.succeeded(counted(owner));
        audit.recordAlone(AuditEvent.done("FACTOR_SHOWN", "account " + owner).with("passkey"));
        return Optional.of(owner);
    }

    private void refused(@Nullable UserId owner, String why) {
        if (owner != null) throttle.failed(counted(owner));
        if (why.equals(RelyingParty.COUNTER))
            LOG.warn("A passkey of account {} was refused: {}. A copy of it may be in use.", owner, why);
        audit.recordAlone(AuditEvent.failed("FACTOR_SHOWN", owner == null ? "account unknown" : "account " + owner)
                .with("passkey: " + why));
    }

    /**
     * @throws RefusedRequest when the name is empty, too long, or that of another one
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the person's own page")
    @Transactional
    public void rename(UserId user, UUID id, String label) {
        if (store.rename(user, id, checked(label)))
            audit.record(AuditEvent.done("PASSKEY_NAME", "account " + user).with("passkey " + id));
    }

    /**
     * Takes a passkey away; its next use is refused.
     *
     * @throws RefusedRequest when it is the last second factor and the practice wants one
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the person's own page has asked for the proof")
    @Transactional
    public void remove(UserId user, UUID id) {
        store.hold(user);
        if (!store.remove(user, id)) return;
        if (factors.isRequired() && !factors.of(user).isEnrolled())
            throw new RefusedRequest(AccountsWords.THIS_IS_YOUR_ONLY_SECOND.text());
        audit.record(AuditEvent.done("PASSKEY_REMOVE", "account " + user).with("passkey " + id));
    }

    private static String checked(String label) {
        String name = LABEL.kept(label);
        if (name.isEmpty()) throw new RefusedRequest(AccountsWords.ENTER_A_NAME.text());
        return name;
    }

    private static RefusedRequest tooLate() {
        return new RefusedRequest(AccountsWords.THAT_TOOK_TOO_LONG_OR_WAS_ALREADY_USED.text());
    }

    private static String counted(UserId user) {
        return "passkey:" + user;
    }
}
