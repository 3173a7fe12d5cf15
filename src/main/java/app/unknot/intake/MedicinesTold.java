package app.unknot.intake;

import app.unknot.clients.history.HealthHistory;
import app.unknot.intake.words.IntakeWords;
import app.unknot.screening.medicines.Medicine;
import app.unknot.screening.medicines.MedicineKind;
import app.unknot.screening.medicines.MedicineMatch;
import app.unknot.screening.medicines.Medicines;
import app.unknot.screening.questions.Facts;
import app.unknot.screening.questions.IntakeGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;

/**
 * Asks about medicines whose usual reason was not ticked. People take the same tablet for different reasons, so that a name never ticks a
 * box; it is only asked about.
 */
final class MedicinesTold {
    private final RuleSet rules;
    private final Facts facts;
    private final List<MedicineMatch> matches;

    MedicinesTold(HealthHistory history, RuleSet rules, Facts facts) {
        this.rules = rules;
        this.facts = facts;
        this.matches = in(history).stream()
                .flatMap(text -> Medicines.shipped().matches(text).stream())
                .toList();
    }

    /** The names of medicines as they were typed, a text for each line. */
    static List<String> in(HealthHistory history) {
        return history.rows("medicines").stream()
                .map(row -> row.getOrDefault("what", ""))
                .toList();
    }

    /** A sentence for each medicine, in the order in which they were typed, and one for two kinds of blood thinner. */
    List<String> asks() {
        SequencedSet<String> asks = new LinkedHashSet<>();
        for (MedicineMatch match : matches) ask(match).ifPresent(asks::add);
        twoKinds().ifPresent(asks::add);
        return new ArrayList<>(asks);
    }

    private Optional<String> ask(MedicineMatch match) {
        SequencedSet<MedicineKind> kinds = new LinkedHashSet<>();
        for (Medicine medicine : match.medicines())
            for (MedicineKind kind : medicine.kinds()) if (isOpen(kind.asksFor())) kinds.add(kind);
        if (kinds.isEmpty()) return Optional.empty();
        String boxes = notTicked(kinds);
        return Optional.of(
                match.exact()
                        ? IntakeWords.IS_USUALLY.text(quoted(match.typed()), usually(kinds), boxes)
                        : IntakeWords.IS.text(quoted(match.typed()), names(match, kinds), boxes));
    }

    private String names(MedicineMatch match, SequencedSet<MedicineKind> kinds) {
        return match.medicines().stream()
                .map(medicine -> {
                    SequencedSet<MedicineKind> its = medicine.kinds().stream()
                            .filter(kinds::contains)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
                    return its.isEmpty() ? medicine.name() : medicine.name() + " (" + usually(its) + ")";
                })
                .collect(Collectors.joining(IntakeWords.OR.text()));
    }

    /** Ticking both kinds says it as well as the box of its own. */
    private Optional<String> twoKinds() {
        boolean told = facts.isTrue("anticoagulant") && facts.isTrue("antiplatelet");
        Optional<String> thinner = first(MedicineKind.ANTICOAGULANT);
        Optional<String> platelet = first(MedicineKind.ANTIPLATELET);
        if (told || thinner.isEmpty() || platelet.isEmpty() || !isOpen("dual_antithrombotic")) return Optional.empty();
        return Optional.of(IntakeWords.AND_ARE_TWO_KINDS_OF_BLOOD.text(
                quoted(thinner.get()), quoted(platelet.get()), boxes(List.of("dual_antithrombotic"))));
    }

    private Optional<String> first(MedicineKind kind) {
        return matches.stream()
                .filter(MedicineMatch::exact)
                .filter(match -> match.medicines().getFirst().kinds().contains(kind))
                .map(MedicineMatch::typed)
                .findFirst();
    }

    /** Whether these rules have a box for the fact, which was not ticked, and nothing else told it. */
    private boolean isOpen(String fact) {
        return !facts.isTrue(fact) && box(fact).isPresent();
    }

    private Optional<String> box(String fact) {
        return rules.intake().stream()
                .map(IntakeGroup::facts)
                .flatMap(List::stream)
                .filter(one -> one.fact().equals(fact))
                .map(Question.NewFact::text)
                .findFirst();
    }

    private String notTicked(SequencedSet<MedicineKind> kinds) {
        return boxes(kinds.stream().map(MedicineKind::asksFor).distinct().toList());
    }

    private String boxes(List<String> facts) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (String fact : facts) box(fact).ifPresent(text -> texts.put(fact, "\"" + text + "\""));
        return IntakeWords.NOT_CHECKED.text(String.join("; ", texts.values()));
    }

    private static String usually(SequencedSet<MedicineKind> kinds) {
        return Arrays.stream(MedicineKind.values())
                .filter(kinds::contains)
                .map(MedicineKind::usually)
                .distinct()
                .collect(Collectors.joining(IntakeWords.OR.text()));
    }

    private static String quoted(String words) {
        return "'" + words + "'";
    }
}
