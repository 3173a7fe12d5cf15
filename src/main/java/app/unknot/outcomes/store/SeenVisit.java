package app.unknot.outcomes.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit of which something was noted that is told of many together. */
public interface SeenVisit {
    UUID client();

    /** To which it belongs; null until it is told again after an update. */
    @Nullable
    UUID episode();

    UUID location();

    LocalDate day();
}
