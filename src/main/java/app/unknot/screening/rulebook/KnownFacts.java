package app.unknot.screening.rulebook;

import app.unknot.screening.medicines.MedicineKind;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.PainPlaces;
import app.unknot.screening.questions.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/** The facts that no question of a rule set tells, because the portal knows them from elsewhere. */
public final class KnownFacts {
    private static final SequencedMap<String, String> ELSEWHERE = new LinkedHashMap<>();
    private static final Set<String> OF_THE_RECORD = Set.of("age", "onset_days", "guardian_consent", "declined_areas");

    static {
        ELSEWHERE.put("age", "In years, from the birthday");
        ELSEWHERE.put("onset_days", "Days since the pain began");
        ELSEWHERE.put("bp_systolic", "Upper blood pressure, as measured");
        ELSEWHERE.put("bp_diastolic", "Lower blood pressure, as measured");
        ELSEWHERE.put("declined_areas", "The client named areas to avoid");
        ELSEWHERE.put("guardian_consent", "A guardian signed");
        ELSEWHERE.put("intoxicated", "The therapist judges the client not fit");
        ELSEWHERE.put("pain_now", "Back pain right now, 0 to 10");
        ELSEWHERE.put("pain_worst", "Back pain at its worst in the last 24 hours, 0 to 10");
        ELSEWHERE.put("pain_average", "Back pain on average in the last 7 days, 0 to 10");
        ELSEWHERE.put("temperature", "Body temperature as measured, in tenths of a degree Fahrenheit: 1004 is 100.4");
        ELSEWHERE.put("sex_female", "The record says female");
        ELSEWHERE.put("sex_male", "The record says male");
        ELSEWHERE.putAll(PainPlaces.meanings());
        ELSEWHERE.putAll(MedicineKind.counts());
    }

    private KnownFacts() {}

    /** Whether the record knows it at any time, so that nobody tells it on a day. */
    public static boolean isOfTheRecord(String fact) {
        return OF_THE_RECORD.contains(fact);
    }

    /** Name and meaning of what is known without a question. */
    public static SequencedMap<String, String> elsewhere() {
        return Collections.unmodifiableSequencedMap(ELSEWHERE);
    }

    /** Name and meaning of every fact that a condition of this rule set may read, in the order in which they are asked. */
    public static SequencedMap<String, String> of(RuleSet rules) {
        SequencedMap<String, String> known = new LinkedHashMap<>(ELSEWHERE);
        for (Question question : rules.everyVisit()) {
            for (String fact : question.facts()) known.putIfAbsent(fact, question.text());
            for (String fact : question.implied()) known.putIfAbsent(fact, question.text());
        }
        for (IntakeGroup group : rules.intake())
            for (Question.NewFact one : group.facts()) known.putIfAbsent(one.fact(), one.text());
        for (Question.NewFact one : rules.anythingNew()) known.putIfAbsent(one.fact(), one.text());
        for (String name : rules.derived().names()) known.putIfAbsent(name, "Follows from other facts");
        return known;
    }
}
