package app.unknot.shared.forms;

import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Does an act once. The first service that writes for it takes the act's id in the same transaction, so both are on the disk or neither
 * is. A second arrival, at the same moment or after a restart, gets what the first one made.
 */
@Service
public class Once {
    private final ActsDone acts;

    Once(ActsDone acts) {
        this.acts = acts;
    }

    /**
     * Does it, unless it was done.
     *
     * @param work calls the services; its first transaction that writes takes the act, so a proof of the person comes before
     * @return what the act made, now or when it came first
     */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the services that do the act check the person")
    public <T> T take(ActId act, Made<T> made, Supplier<T> work) {
        Optional<T> earlier = acts.find(act).map(made.read());
        return earlier.orElseGet(() -> first(act, made, work));
    }

    private <T> T first(ActId act, Made<T> made, Supplier<T> work) {
        Pending pending = new Pending(act, made);
        try {
            T answer = pending.during(work::get);
            // The services answered something else, from which the screen made this.
            if (pending.hasBegun() && !pending.isWritten())
                acts.made(act, made.written().apply(answer));
            return answer;
        } catch (DuplicateKeyException another) {
            return acts.find(act).map(made.read()).orElseThrow(() -> another);
        } catch (RuntimeException refused) {
            // A part of the act may have been done before another was refused: all of it can be sent again.
            if (pending.hasBegun()) acts.forget(act);
            throw refused;
        }
    }
}
