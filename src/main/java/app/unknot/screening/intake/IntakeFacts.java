package app.unknot.screening.intake;

import app.unknot.clients.history.HealthHistory;
import app.unknot.screening.Facts;
import app.unknot.screening.RuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Turns a history into facts: what was ticked, and what follows from days, places and measurements. */
public final class IntakeFacts {
    /** Blood pressure as the therapist measured it, in mmHg. */
    public static final String SYSTOLIC = HealthHistory.SAFETY + "bp_systolic";

    public static final String DIASTOLIC = HealthHistory.SAFETY + "bp_diastolic";

    private IntakeFacts() {}

    /**
     * @param today in the practice's zone
     */
    static Facts of(HealthHistory history, RuleSet rules, LocalDate today) {
        Facts facts = new SafetyAnswers(history).facts(rules);
        Optional<Long> days = history.day("onset.day").map(day -> ChronoUnit.DAYS.between(day, today));
        if (days.isPresent()) facts = facts.with("onset_days", Math.toIntExact(Math.max(0, days.get())));
        if (!history.chosen("keepoff").isEmpty()
                || !history.text("keepoff.words").isBlank()) facts = facts.with("declined_areas", true);
        facts = measured(facts, history, SYSTOLIC, "bp_systolic");
        return measured(facts, history, DIASTOLIC, "bp_diastolic");
    }

    private static Facts measured(Facts facts, HealthHistory history, String code, String fact) {
        return history.number(code).map(value -> facts.with(fact, value)).orElse(facts);
    }
}
