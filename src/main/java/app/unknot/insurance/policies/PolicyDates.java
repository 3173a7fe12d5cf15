package app.unknot.insurance.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether two policies of one client want the same place on the same day: pure. */
final class PolicyDates {
    private PolicyDates() {}

    /** Two policies of one rank may follow each other, and not overlap. */
    static boolean collide(PolicyForm one, PolicyForm other) {
        return one.rank() == other.rank()
                && begins(one.validFrom(), other.validTo())
                && begins(other.validFrom(), one.validTo());
    }

    private static boolean begins(LocalDate from, @Nullable LocalDate until) {
        return until == null || !from.isAfter(until);
    }
}
