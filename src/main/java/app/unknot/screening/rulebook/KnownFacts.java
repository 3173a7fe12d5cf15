package app.unknot.screening.rulebook;

import app.unknot.screening.medicines.MedicineKind;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.PainPlaces;
import app.unknot.screening.questions.Question;
import app.unknot.screening.words.ScreeningWords;
import app.unknot.shared.text.MessageFiles;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** The facts that no question of a rule set tells, because the portal knows them from elsewhere. */
public final class KnownFacts {
    /** Their meaning is in the message file, under {@code known-fact.age}. */
    private static final List<String> ELSEWHERE = List.of(
            "age",
            "onset_days",
            "bp_systolic",
            "bp_diastolic",
            "declined_areas",
            "guardian_consent",
            "intoxicated",
            "pain_now",
            "pain_worst",
            "pain_average",
            "temperature",
            "sex_female",
            "sex_male");

    private static final Set<String> OF_THE_RECORD = Set.of("age", "onset_days", "guardian_consent", "declined_areas");

    private KnownFacts() {}

    /** Whether the record knows it at any time, so that nobody tells it on a day. */
    public static boolean isOfTheRecord(String fact) {
        return OF_THE_RECORD.contains(fact);
    }

    /** Name and meaning of what is known without a question. */
    public static SequencedMap<String, String> elsewhere() {
        SequencedMap<String, String> known = new LinkedHashMap<>();
        for (String fact : ELSEWHERE) known.put(fact, MessageFiles.words(KnownFacts.class, key(fact)));
        known.putAll(PainPlaces.meanings());
        known.putAll(MedicineKind.counts());
        return Collections.unmodifiableSequencedMap(known);
    }

    /** The keys of their meanings in the message file. */
    public static List<String> keys() {
        return ELSEWHERE.stream().map(KnownFacts::key).toList();
    }

    private static String key(String fact) {
        return "known-fact." + MessageFiles.coded(fact);
    }

    /** Name and meaning of every fact that a condition of this rule set may read, in the order in which they are asked. */
    public static SequencedMap<String, String> of(RuleSet rules) {
        SequencedMap<String, String> known = new LinkedHashMap<>(elsewhere());
        for (Question question : rules.everyVisit()) {
            for (String fact : question.facts()) known.putIfAbsent(fact, question.text());
            for (String fact : question.implied()) known.putIfAbsent(fact, question.text());
        }
        for (IntakeGroup group : rules.intake())
            for (Question.NewFact one : group.facts()) known.putIfAbsent(one.fact(), one.text());
        for (Question.NewFact one : rules.anythingNew()) known.putIfAbsent(one.fact(), one.text());
        for (String name : rules.derived().names())
            known.putIfAbsent(name, ScreeningWords.FOLLOWS_FROM_OTHER_FACTS.text());
        return known;
    }
}
