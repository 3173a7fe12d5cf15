package app.unknot.shared.forms;

import org.jspecify.annotations.Nullable;

/** An act on its way to the first service that writes for it. */
final class Pending {
    private static final ScopedValue<Pending> CURRENT = ScopedValue.newInstance();

    private final ActId act;
    private final Made<?> made;
    private boolean begun;
    private boolean written;

    Pending(ActId act, Made<?> made) {
        this.act = act;
        this.made = made;
    }

    <T> T during(ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /** The act that waits for a service on this thread; null when there is none, or one has taken it. */
    static @Nullable Pending waiting() {
        Pending current = CURRENT.isBound() ? CURRENT.get() : null;
        return current == null || current.begun ? null : current;
    }

    void begin(ActsDone acts) {
        begun = true;
        acts.begin(act);
    }

    /** The transaction that took it is rolled back: the next one takes it. */
    void giveBack() {
        begun = false;
    }

    /** The service has done its part: remembers its answer, when that is what the act makes. */
    void end(ActsDone acts, @Nullable Object answer) {
        if (made.type().isInstance(answer)) {
            acts.made(act, written(made, answer));
            written = true;
        }
    }

    private static <T> String written(Made<T> made, Object answer) {
        return made.written().apply(made.type().cast(answer));
    }

    boolean hasBegun() {
        return begun;
    }

    boolean isWritten() {
        return written;
    }
}
