package app.unknot.charting.amendments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When an entry comes late enough to be worth a word. */
public final class LateEntry {
    /** Days after the visit until which every payer here takes a late entry; Alabama Medicaid sets the limit. */
    public static final int DAYS = 45;

    private LateEntry() {}

    /** Whether a late entry of {@code today} may come too late for a payer. It is written all the same. */
    public static boolean isOverdue(LocalDate serviceDate, LocalDate today) {
        return ChronoUnit.DAYS.between(serviceDate, today) > DAYS;
    }
}
