package app.unknot.insurance.payers;

import app.unknot.accounts.RefusedRequest;
import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.typed.TextRule;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with rules as they were typed: pure. */
final class RulesCheck {
    private static final TextRule SHAPE = TextRule.line(30);
    /** Three years, which is longer than any payer waits. */
    private static final int LONGEST = 1_095;

    private RulesCheck() {}

    /**
     * The rules as they are kept.
     *
     * @throws RefusedRequest when a number is out of range, or a modifier is none
     */
    static RulesForm kept(RulesForm typed) {
        PayerRules rules = typed.rules();
        if (wrong(rules.first()) || wrong(rules.corrected()) || wrong(rules.appealDays()))
            throw new RefusedRequest(InsuranceWords.A_DEADLINE_HAS_DAYS.text(LONGEST));
        if (rules.statusDays() < 1
                || rules.statusDays() > LONGEST
                || wrong(rules.before().checkDays())
                || negative(rules.before().visitsWithoutAuthorization()))
            throw new RefusedRequest(InsuranceWords.THE_DAYS_ARE_OUT_OF_RANGE.text(LONGEST));
        if (!rules.modifiers().secondRegion().matches("59|XS"))
            throw new RefusedRequest(InsuranceWords.A_SECOND_REGION_HAS_59_OR_XS.text());
        if (!SHAPE.kept(rules.memberIdShape()).matches("[A-Z0-9 -]*"))
            throw new RefusedRequest(InsuranceWords.A_SHAPE_IS_WRITTEN_WITH_A_AND_9.text());
        Map<RuleTopic, RuleSource> sources = new EnumMap<>(RuleTopic.class);
        typed.sources().forEach((topic, source) -> sources.put(topic, kept(source)));
        return new RulesForm(rules, sources);
    }

    private static RuleSource kept(RuleSource source) {
        String words = RuleSource.SOURCE.kept(source.source());
        return new RuleSource(words, source.dated(), words.isEmpty() ? null : source.confirmedOn());
    }

    private static boolean wrong(@Nullable Deadline deadline) {
        return deadline != null && wrong(Integer.valueOf(deadline.days()));
    }

    private static boolean wrong(@Nullable Integer days) {
        return days != null && (days < 1 || days > LONGEST);
    }

    private static boolean negative(@Nullable Integer visits) {
        return visits != null && (visits < 0 || visits > LONGEST);
    }
}
