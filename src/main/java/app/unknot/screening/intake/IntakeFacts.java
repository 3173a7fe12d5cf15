package app.unknot.screening.intake;

import app.unknot.clients.history.HealthHistory;
import app.unknot.screening.Facts;
import app.unknot.screening.PainPlaces;
import app.unknot.screening.RuleSet;
import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.medicines.MedicineKind;
import app.unknot.screening.medicines.Medicines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a history into facts: what was ticked, and what follows from days, places and measurements. */
public final class IntakeFacts {
    /** Blood pressure as the therapist measured it, in mmHg. */
    public static final String SYSTOLIC = HealthHistory.SAFETY + "bp_systolic";

    public static final String DIASTOLIC = HealthHistory.SAFETY + "bp_diastolic";

    private static final String SUDDEN = "onset_sudden_14d";
    private static final int SUDDEN_DAYS = 14;

    private IntakeFacts() {}

    /**
     * @param sex F, M or U, as the record has it
     * @param today in the practice's zone
     */
    static Facts of(HealthHistory history, RuleSet rules, String sex, LocalDate today) {
        Facts facts = new SafetyAnswers(history).facts(rules);
        Optional<Long> days = history.day("onset.day").map(day -> ChronoUnit.DAYS.between(day, today));
        if (days.isPresent()) facts = facts.with("onset_days", Math.toIntExact(Math.max(0, days.get())));
        if (!history.chosen("keepoff").isEmpty()
                || !history.text("keepoff.words").isBlank()) facts = facts.with("declined_areas", true);
        if (days.isPresent() && isSudden(history)) facts = facts.with(SUDDEN, days.get() <= SUDDEN_DAYS);
        facts = facts.with("sex_female", sex.equals("F")).with("sex_male", sex.equals("M"));
        facts = measured(facts, history, "pain.now", "pain_now");
        facts = measured(facts, history, "pain.worst", "pain_worst");
        facts = measured(facts, history, "pain.average", "pain_average");
        facts = measured(facts, history, SYSTOLIC, "bp_systolic");
        facts = measured(facts, history, DIASTOLIC, "bp_diastolic");
        facts = PainPlaces.addTo(facts, history.chosen("pain.where"));
        return counted(facts, MedicinesTold.in(history));
    }

    /** The days of events that facts speak of, as far as they were told. */
    static Map<String, LocalDate> days(HealthHistory history, RuleSet rules) {
        Map<String, LocalDate> days = new LinkedHashMap<>(new SafetyAnswers(history).days(rules));
        if (isSudden(history)) history.day("onset.day").ifPresent(day -> days.put(SUDDEN, day));
        return days;
    }

    private static boolean isSudden(HealthHistory history) {
        return history.text("onset.manner").equals("SUDDEN");
    }

    /** Counts of every kind, none too: what is not on a list that was asked for is not taken. */
    private static Facts counted(Facts facts, List<String> told) {
        Facts counted = facts;
        for (MedicineKind kind : MedicineKind.values())
            counted = counted.with(
                    Quantity.MEDICINES + kind.code(), Medicines.shipped().count(kind, told));
        return counted;
    }

    private static Facts measured(Facts facts, HealthHistory history, String code, String fact) {
        return history.number(code).map(value -> facts.with(fact, value)).orElse(facts);
    }
}
