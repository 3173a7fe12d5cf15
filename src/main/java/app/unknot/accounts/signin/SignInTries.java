package app.unknot.accounts.signin;

import app.unknot.accounts.UserId;
import app.unknot.accounts.tries.AddressThrottle;
import app.unknot.accounts.tries.AddressThrottle.Judged;
import app.unknot.accounts.tries.SignInOrigin;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether a try at the sign-in is looked at. Wrong ones count for what is tried (a name on this tablet, a second factor), and for the
 * address of a tablet that the practice does not know.
 */
@Component
public class SignInTries {
    private final SignInThrottle subjects;
    private final AddressThrottle addresses;
    private final KnownDevices devices;
    private final AuditLog audit;
    /** Two at a time write: a crowd at the door waits without a connection, and the pool is left to those who work. */
    private final Semaphore turns = new Semaphore(2, true);

    SignInTries(SignInThrottle subjects, AddressThrottle addresses, KnownDevices devices, AuditLog audit) {
        this.subjects = subjects;
        this.addresses = addresses;
        this.devices = devices;
        this.audit = audit;
    }

    /**
     * One try, already counted for its address.
     *
     * @param subject what wrong ones count for besides, or null
     * @param from null for somebody who is signed in
     * @param isHeard whether it is looked at; otherwise it is refused as a wrong one is
     */
    public record Try(@Nullable String subject, @Nullable SignInOrigin from, boolean isHeard, Judged address) {}

    /** A password for a name. Colleagues' tablets are strangers' for it, but not for the address. */
    Try ofPassword(String name, Optional<UserId> user, SignInOrigin from) {
        UUID tablet = from.tablet();
        boolean known = devices.isKnown(tablet, user.orElseGet(() -> new UserId(new UUID(0, 0))));
        return begin(SignInThrottle.subject(name, known ? tablet : null), from);
    }

    /** A code that says by itself whose it is. */
    public Try ofCode(SignInOrigin from) {
        return begin(null, from);
    }

    /**
     * @param subject such as {@code factor:} and the account
     */
    public Try begin(@Nullable String subject, SignInOrigin from) {
        return inTurn(() -> {
            Judged address = addresses.take(from);
            boolean heard = address.heard() && (subject == null || !subjects.isThrottled(subject));
            return new Try(subject, from, heard, address);
        });
    }

    /** Of somebody who is signed in and proves it once more. */
    public Try again(String subject) {
        return new Try(subject, null, !subjects.isThrottled(subject), new Judged(true, true));
    }

    /** It was wrong: it counts, and leaves a line as long as there are not hundreds a minute from its address. */
    public void failed(Try one, AuditEvent event) {
        inTurn(() -> {
            if (one.subject() != null && one.address().heard()) subjects.failed(one.subject());
            write(one, event);
            return one;
        });
    }

    /** Leaves the line only: it was not looked at, and does not count for what was tried. */
    public void unheard(Try one, AuditEvent event) {
        inTurn(() -> {
            write(one, event);
            return one;
        });
    }

    private void write(Try one, AuditEvent event) {
        SignInOrigin from = one.from();
        if (!one.address().written()) return;
        audit.recordAlone(
                from == null || one.address().heard()
                        ? event
                        : event.with("too many tries from " + from.address().text()));
    }

    public void succeeded(Try one) {
        inTurn(() -> {
            if (one.subject() != null) subjects.succeeded(one.subject());
            giveBack(one);
            return one;
        });
    }

    /** It was not looked at because others were first: that is nobody's fault. */
    void notJudged(Try one) {
        inTurn(() -> {
            giveBack(one);
            return one;
        });
    }

    private void giveBack(Try one) {
        if (one.from() != null) addresses.giveBack(one.from());
    }

    private Try inTurn(Supplier<Try> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
