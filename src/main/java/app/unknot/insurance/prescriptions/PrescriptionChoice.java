package app.unknot.insurance.prescriptions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of a client's prescriptions a visit rests on: pure. */
public final class PrescriptionChoice {
    private PrescriptionChoice() {}

    /** The newest one that was issued by that day, run out or not. */
    public static Optional<PrescriptionRow> newestBy(LocalDate day, List<PrescriptionRow> newestFirst) {
        return newestFirst.stream()
                .filter(one ->
                        !one.withdrawn() && !one.form().prescribed().issued().isAfter(day))
                .findFirst();
    }

    /** The newest one that is in force on that day. */
    public static Optional<PrescriptionRow> inForce(LocalDate day, List<PrescriptionRow> newestFirst) {
        return newestFirst.stream()
                .filter(one -> !one.withdrawn() && one.form().prescribed().covers(day))
                .findFirst();
    }
}
