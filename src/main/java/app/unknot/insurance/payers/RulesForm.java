package app.unknot.insurance.payers;

import app.unknot.insurance.PayerRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A version of a payer's rules with the source of each. A rule without one is as unconfirmed as one that nobody has compared. */
public record RulesForm(PayerRules rules, Map<RuleTopic, RuleSource> sources) {
    public RulesForm {
        sources = Map.copyOf(sources);
    }

    public RuleSource source(RuleTopic topic) {
        return sources.getOrDefault(topic, RuleSource.NONE);
    }

    /** The same as a version of this number. */
    RulesForm asVersion(int number) {
        return new RulesForm(
                new PayerRules(
                        number,
                        rules.validFrom(),
                        rules.counting(),
                        rules.first(),
                        rules.takesCorrected(),
                        rules.corrected(),
                        rules.appealDays(),
                        rules.before(),
                        rules.codes(),
                        rules.modifiers(),
                        rules.memberIdShape(),
                        rules.statusDays()),
                sources);
    }

    /**
     * The same as a change of another version: a rule that is different, and whose source is the one of before, is not confirmed any more.
     */
    RulesForm after(RulesForm before) {
        Map<RuleTopic, RuleSource> checked = new EnumMap<>(RuleTopic.class);
        sources.forEach((topic, source) -> {
            boolean same = RuleWords.of(topic, rules).equals(RuleWords.of(topic, before.rules));
            RuleSource known = before.source(topic);
            boolean sameSource =
                    source.source().equals(known.source()) && Objects.equals(source.dated(), known.dated());
            checked.put(topic, same || !sameSource ? source : new RuleSource(source.source(), source.dated(), null));
        });
        return new RulesForm(rules, checked);
    }

    /** Rules that nobody here has compared with their source. */
    public List<RuleTopic> unconfirmed() {
        List<RuleTopic> open = new ArrayList<>();
        for (RuleTopic topic : RuleTopic.values()) if (!source(topic).isConfirmed()) open.add(topic);
        return open;
    }
}
