package app.unknot.screening.rules;

import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.screening.rulebook.RuleSets;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.shared.HomeCareItem;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How what a rule binds beside the work stands in the text of a rule set. What is as usual is not written. */
final class TermsText {
    static final String WITHHOLDS = "withholds";
    static final String VALIDITY = "validity";
    static final String ALERT = "alert";
    static final String ADAPTATIONS = "adaptations";
    static final String MINUTES = "minutes";
    static final String MINUTES_AFTER_REACTION = "minutesAfterReaction";

    private TermsText() {}

    static RuleTerms read(JsonNode rule) {
        return new RuleTerms(
                rule.path(WITHHOLDS)
                        .valueStream()
                        .map(item -> HomeCareItem.valueOf(item.asString()))
                        .collect(Collectors.toSet()),
                RuleSets.validity(rule.get(VALIDITY)),
                RuleAlert.valueOf(rule.path(ALERT).asString(RuleAlert.NONE.name())),
                rule.path(ADAPTATIONS).valueStream().map(JsonNode::asString).toList(),
                number(rule, MINUTES),
                number(rule, MINUTES_AFTER_REACTION));
    }

    static void write(RuleTerms terms, ObjectNode rule) {
        if (!terms.withholds().isEmpty()) {
            ArrayNode items = rule.putArray(WITHHOLDS);
            terms.withholds().stream().sorted().forEach(item -> items.add(item.name()));
        }
        Validity validity = terms.validity();
        if (validity.until() != Validity.Until.DAYS)
            rule.put(VALIDITY, validity.until().name());
        else if (!validity.equals(Validity.USUAL)) rule.put(VALIDITY, validity.days());
        if (terms.alert() != RuleAlert.NONE) rule.put(ALERT, terms.alert().name());
        if (!terms.adaptations().isEmpty()) {
            ArrayNode choices = rule.putArray(ADAPTATIONS);
            terms.adaptations().forEach(choices::add);
        }
        Integer minutes = terms.minutes();
        if (minutes != null) rule.put(MINUTES, minutes);
        Integer afterReaction = terms.minutesAfterReaction();
        if (afterReaction != null) rule.put(MINUTES_AFTER_REACTION, afterReaction);
    }

    private static @Nullable Integer number(JsonNode rule, String field) {
        return rule.path(field).isInt() ? Integer.valueOf(rule.path(field).intValue()) : null;
    }
}
