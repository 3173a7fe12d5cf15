package app.unknot.screening.answers;

import app.unknot.screening.questions.Facts;
import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the therapist sees and measures before a session, beside what the client says.
 *
 * @param unfit whether the client seems drunk or drugged
 * @param systolic the upper value of the blood pressure in mmHg, 60-260, or null when it was not measured
 * @param diastolic the lower value in mmHg, 30-160, or null
 * @param temperature of the body in tenths of a degree Fahrenheit, 860-1130 (1004 is 100.4), or null when it was not measured
 */
public record Observed(
        boolean unfit,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Integer temperature) {
    public static final Observed NOTHING = new Observed(false, null, null);

    private static final String UNFIT = "intoxicated";
    private static final String SYSTOLIC = "bp_systolic";
    private static final String DIASTOLIC = "bp_diastolic";
    private static final String TEMPERATURE = "temperature";
    private static final int COLDEST = 860;
    private static final int HOTTEST = 1130;

    /** Without a temperature. */
    public Observed(boolean unfit, @Nullable Integer systolic, @Nullable Integer diastolic) {
        this(unfit, systolic, diastolic, null);
    }

    /** What cannot have been measured, in a sentence; empty when all of it can. */
    public Optional<String> complaint() {
        return pressureComplaint().or(this::temperatureComplaint);
    }

    /** The same without what cannot have been measured. A fever still counts beside a mistyped blood pressure. */
    public Observed believable() {
        boolean pressure = pressureComplaint().isEmpty();
        return new Observed(
                unfit,
                pressure ? systolic : null,
                pressure ? diastolic : null,
                temperatureComplaint().isEmpty() ? temperature : null);
    }

    private Optional<String> pressureComplaint() {
        if ((systolic == null) != (diastolic == null))
            return Optional.of(ScreeningWords.BLOOD_PRESSURE_HAS_TWO_NUMBERS.text());
        if (systolic == null || diastolic == null) return Optional.empty();
        if (systolic < 60 || systolic > 260 || diastolic < 30 || diastolic > 160)
            return Optional.of(ScreeningWords.OVER_CANNOT_BE_A_BLOOD.text(systolic, diastolic));
        return systolic <= diastolic
                ? Optional.of(ScreeningWords.OVER_THE_FIRST_NUMBER_MUST.text(systolic, diastolic))
                : Optional.empty();
    }

    private Optional<String> temperatureComplaint() {
        return temperature == null || temperature >= COLDEST && temperature <= HOTTEST
                ? Optional.empty()
                : Optional.of(ScreeningWords.CANNOT_BE_A_BODY_TEMPERATURE.text(degrees(temperature)));
    }

    private static String degrees(int tenths) {
        return tenths / 10 + "." + Math.abs(tenths % 10);
    }

    /** What of it lies in these facts. */
    public static Observed of(Facts facts) {
        return new Observed(
                facts.isTrue(UNFIT),
                facts.values().get(SYSTOLIC),
                facts.values().get(DIASTOLIC),
                facts.values().get(TEMPERATURE));
    }

    /**
     * In the words of a letter.
     *
     * @param matter the facts that matter to a rule; of the rest nothing is said
     */
    public List<String> inWords(Collection<String> matter) {
        List<String> words = new ArrayList<>();
        if (matter.contains(SYSTOLIC) || matter.contains(DIASTOLIC))
            words.add(ScreeningWords.MEASURED_BLOOD_PRESSURE_OVER_MMHG.text(systolic, diastolic));
        if (matter.contains(TEMPERATURE) && temperature != null)
            words.add(ScreeningWords.MEASURED_TEMPERATURE_F.text(degrees(temperature)));
        if (matter.contains(UNFIT)) words.add(ScreeningWords.SEEN_NOT_FIT_FOR_A_SESSION.text());
        return words;
    }

    public Facts addTo(Facts facts) {
        Facts seen = facts.with(UNFIT, unfit);
        if (temperature != null) seen = seen.with(TEMPERATURE, temperature);
        return systolic == null || diastolic == null
                ? seen
                : seen.with(SYSTOLIC, systolic).with(DIASTOLIC, diastolic);
    }
}
