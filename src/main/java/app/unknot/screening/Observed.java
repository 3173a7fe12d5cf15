package app.unknot.screening;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the therapist sees and measures before a session, beside what the client says.
 *
 * @param unfit whether the client seems drunk or drugged
 * @param systolic the upper value of the blood pressure in mmHg, 60-260, or null when it was not measured
 * @param diastolic the lower value in mmHg, 30-160, or null
 */
public record Observed(
        boolean unfit, @Nullable Integer systolic, @Nullable Integer diastolic) {
    public static final Observed NOTHING = new Observed(false, null, null);

    /** What cannot have been measured, in a sentence; empty when it can. */
    public Optional<String> complaint() {
        if ((systolic == null) != (diastolic == null))
            return Optional.of("A blood pressure has two numbers. Write both, or none.");
        if (systolic == null || diastolic == null) return Optional.empty();
        if (systolic < 60 || systolic > 260 || diastolic < 30 || diastolic > 160)
            return Optional.of(systolic + " over " + diastolic + " cannot be a blood pressure in mmHg.");
        return systolic <= diastolic
                ? Optional.of(systolic + " over " + diastolic + ": the first number is the higher one.")
                : Optional.empty();
    }

    Facts addTo(Facts facts) {
        Facts seen = facts.with("intoxicated", unfit);
        return systolic == null || diastolic == null
                ? seen
                : seen.with("bp_systolic", systolic).with("bp_diastolic", diastolic);
    }
}
