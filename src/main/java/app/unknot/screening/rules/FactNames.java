package app.unknot.screening.rules;

import app.unknot.screening.conditions.Condition;
import app.unknot.screening.conditions.InvalidCondition;
import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.medicines.MedicineKind;
import app.unknot.screening.rulebook.KnownFacts;
import app.unknot.screening.rules.LocatedJson.Text;
import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The facts that a text may read: what its questions tell, what it derives, and what the portal knows from elsewhere. */
final class FactNames {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Set<String> RESERVED = Set.of("and", "or", "not");
    private static final int LONGEST = 1000;

    private final Problems problems;
    private final Set<String> told = new HashSet<>(KnownFacts.elsewhere().keySet());
    private final Set<String> derived = new HashSet<>();
    private final Set<String> atVisits = new HashSet<>(KnownFacts.elsewhere().keySet());
    private final Map<String, Condition> meanings = new HashMap<>();

    FactNames(Problems problems) {
        this.problems = problems;
    }

    /** A question tells it. */
    void tell(String rule, LocatedJson value) {
        problems.text(rule, value, ScreeningWords.A_FACT_2.text(), 60).ifPresent(name -> {
            if (isName(name.value())) told.add(name.value());
            else notAName(rule, name.at(), name.value());
        });
    }

    /** A chip tells it at a visit. */
    void tellAtVisits(String fact) {
        atVisits.add(fact);
    }

    /** What a derived fact follows from. */
    void means(String name, Condition condition) {
        meanings.put(name, condition);
    }

    /** Whether a visit tells everything that this needs, by chips, by measuring, or from the record. */
    boolean areToldAtVisits(Condition condition) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(condition.needed());
        while (!open.isEmpty()) {
            String name = open.pop();
            if (!seen.add(name) || name.startsWith(Quantity.DAYS_SINCE)) continue;
            Condition meaning = meanings.get(name);
            if (meaning != null) open.addAll(meaning.needed());
            else if (!atVisits.contains(name)) return false;
        }
        return true;
    }

    /** It follows from others. */
    void derive(int at, String name) {
        if (!isName(name)) notAName("", at, name);
        else if (told.contains(name)) problems.add("", at, ScreeningWords.IS_ASKED_DIRECTLY_SO_IT_CANNOT.text(name));
        else derived.add(name);
    }

    void require(String rule, int at, String name) {
        if (name.startsWith(Quantity.MEDICINES)) medicines(rule, at, name);
        else if (name.startsWith(Quantity.DAYS_SINCE)) days(rule, at, name.substring(Quantity.DAYS_SINCE.length()));
        else if (!told.contains(name) && !derived.contains(name))
            problems.add(rule, at, ScreeningWords.THERE_IS_NO_FACT_NO_QUESTION.text(name));
    }

    /** Reads a condition and requires its facts; empty when it is none. */
    Optional<Condition> condition(String rule, LocatedJson value, String what) {
        Optional<Text> words = problems.text(rule, value, what, LONGEST);
        if (words.isEmpty()) return Optional.empty();
        Text text = words.get();
        try {
            Condition.Parsed read = Condition.located(text.value());
            read.places().forEach((name, place) -> require(rule, problems.inside(text, place), name));
            return Optional.of(read.condition());
        } catch (InvalidCondition invalid) {
            problems.add(rule, problems.inside(text, invalid.position()), what + ": " + invalid.problem() + ".");
            return Optional.empty();
        }
    }

    private void medicines(String rule, int at, String name) {
        if (!told.contains(name))
            problems.add(
                    rule,
                    at,
                    ScreeningWords.THERE_IS_NO_KIND_OF_MEDICINE.text(
                            name.substring(Quantity.MEDICINES.length()), Problems.inWords(MedicineKind.codes())));
    }

    /** What follows from other facts has no day of its own. */
    private void days(String rule, int at, String fact) {
        if (derived.contains(fact)) problems.add(rule, at, ScreeningWords.FOLLOWS_FROM_OTHER_FACTS_SO.text(fact));
        else require(rule, at, fact);
    }

    private void notAName(String rule, int at, String name) {
        problems.add(rule, at, ScreeningWords.IS_NO_NAME_OF_A_FACT.text(name));
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }
}
