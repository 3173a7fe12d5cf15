package app.unknot.screening.store;

import app.unknot.screening.Level;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.answers.TypedText;
import app.unknot.screening.conditions.Quantity;
import app.unknot.screening.medicines.MedicineKind;
import app.unknot.screening.rulebook.Rule;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.screening.words.ScreeningWords;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the client told at the last screening, in the words that were asked or ticked.
 *
 * @param told what matters to a rule, each in a sentence that starts with who says it
 * @param needsApproval titles of the rules that ask for a provider's approval
 */
public record ScreeningReport(Instant at, List<String> told, List<String> needsApproval) {
    public ScreeningReport {
        told = List.copyOf(told);
        needsApproval = List.copyOf(needsApproval);
    }

    /** Puts what was told into words; a pure function of the rules and what a screening has kept. */
    public static ScreeningReport of(RuleSet rules, ScreeningContent content, Instant at) {
        var reading = rules.reading(content.facts());
        var hits = rules.rules().stream()
                .filter(rule -> rule.when().holds(reading))
                .toList();
        var matter = hits.stream()
                .flatMap(rule -> rules.derived().readBy(rule.when().names()).stream())
                .filter(fact -> content.facts().isTrue(fact))
                .distinct()
                .toList();
        var told = new LinkedHashSet<String>();
        if (!content.anythingNew().isBlank())
            told.add(ScreeningWords.SAID.text(content.anythingNew().strip()));
        // Words of an earlier visit are as true as those of the last one, and no fact stands for them yet.
        for (TypedText text : content.telling().waiting())
            if (!text.words().equals(content.anythingNew().strip())) told.add(ScreeningWords.SAID.text(text.words()));
        for (var fact : matter) {
            var asked = rules.everyVisit().stream()
                    .filter(question -> question.facts().contains(fact))
                    .findFirst();
            var ticked = Stream.concat(
                            rules.intake().stream().flatMap(group -> group.facts().stream()),
                            rules.anythingNew().stream())
                    .filter(known -> known.fact().equals(fact))
                    .findFirst();
            asked.ifPresentOrElse(
                    question -> told.add(ScreeningWords.ANSWERED_YES_TO.text(question.text())),
                    () -> ticked.ifPresent(known -> told.add(ScreeningWords.CHECKED.text(known.text()))));
        }
        for (MedicineKind kind : MedicineKind.values())
            if (matter.contains(Quantity.MEDICINES + kind.code()))
                told.add(ScreeningWords.ON_THE_LIST_OF_MEDICINES.text(
                        content.facts().values().get(Quantity.MEDICINES + kind.code()), kind.usually()));
        told.addAll(Observed.of(content.facts()).inWords(matter));
        AnsweredBy by = content.telling().by();
        if (by != null && !told.isEmpty()) told.add(ScreeningWords.THE_QUESTIONS_WERE.text(by.words()));
        return new ScreeningReport(
                at,
                List.copyOf(told),
                hits.stream()
                        .filter(rule -> rule.level() == Level.CLEARANCE)
                        .map(Rule::title)
                        .toList());
    }
}
