package app.unknot.shared.storage;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Up to when a verified backup holds what was committed. Until then a tablet keeps what it sent. */
@Component
public class BackupCoverage {
    private volatile @Nullable Instant until;

    /** The newest verified backup holds every commit before this moment; an older one changes nothing. */
    public synchronized void covered(Instant moment) {
        Instant known = until;
        if (known == null || moment.isAfter(known)) until = moment;
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
