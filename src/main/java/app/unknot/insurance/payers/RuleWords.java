package app.unknot.insurance.payers;

import app.unknot.insurance.PayerRules;
import app.unknot.insurance.PayerRules.Before;
import app.unknot.insurance.PayerRules.CodeAnswer;
import app.unknot.insurance.PayerRules.Deadline;
import app.unknot.insurance.UnitCounting;
import app.unknot.insurance.words.InsuranceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules of a payer in words: pure. */
public final class RuleWords {
    private RuleWords() {}

    public static String of(RuleTopic topic, PayerRules rules) {
        return switch (topic) {
            case UNITS ->
                rules.counting() == UnitCounting.CMS_8_MIN
                        ? InsuranceWords.UNITS_ARE_POOLED.text()
                        : InsuranceWords.EACH_CODE_STANDS_ALONE.text();
            case FIRST_CLAIM -> deadline(rules.first());
            case CORRECTED_CLAIM -> corrected(rules);
            case APPEAL ->
                rules.appealDays() == null
                        ? InsuranceWords.NOBODY_KNOWS_YET.text()
                        : InsuranceWords.DAYS_FROM.text(rules.appealDays(), PayerRules.From.PAYMENT.text());
            case CODES -> codes(rules.codes());
            case MODIFIERS ->
                (rules.modifiers().therapy() ? InsuranceWords.GP_ON_EVERY_LINE : InsuranceWords.NO_GP).text() + " "
                        + InsuranceWords.FOR_A_SECOND_REGION.text(
                                rules.modifiers().secondRegion());
            case BEFORE_THE_VISIT -> before(rules.before());
            case MEMBER_ID ->
                rules.memberIdShape().isEmpty()
                        ? InsuranceWords.ANY_MEMBER_ID.text()
                        : InsuranceWords.MEMBER_IDS_LIKE.text(rules.memberIdShape());
            case NO_ANSWER -> InsuranceWords.ASK_AFTER_DAYS.text(rules.statusDays());
        };
    }

    /** What is different in the later version, a sentence for each rule. */
    public static List<String> changes(PayerRules before, PayerRules after) {
        List<String> changes = new ArrayList<>();
        for (RuleTopic topic : RuleTopic.values()) {
            String was = of(topic, before);
            String is = of(topic, after);
            if (!was.equals(is)) changes.add(InsuranceWords.RULE_CHANGED.text(topic.text(), is, was));
        }
        return changes;
    }

    /** Deadlines that a later version moves, a sentence for each. */
    public static List<String> movedDeadlines(PayerRules before, PayerRules after) {
        List<String> moved = new ArrayList<>();
        for (RuleTopic topic : List.of(RuleTopic.FIRST_CLAIM, RuleTopic.CORRECTED_CLAIM, RuleTopic.APPEAL)) {
            String was = of(topic, before);
            String is = of(topic, after);
            if (!was.equals(is)) moved.add(InsuranceWords.DEADLINE_MOVES.text(topic.text(), was, is));
        }
        return moved;
    }

    private static String deadline(Deadline deadline) {
        return InsuranceWords.DAYS_FROM.text(deadline.days(), deadline.from().text());
    }

    private static String corrected(PayerRules rules) {
        if (!rules.takesCorrected()) return InsuranceWords.CORRECTED_CLAIMS_ARE_REFUSED.text();
        Deadline corrected = rules.corrected();
        return corrected == null
                ? InsuranceWords.CORRECTED_CLAIMS_ARE_TAKEN.text()
                : InsuranceWords.CORRECTED_CLAIMS_WITHIN.text(deadline(corrected));
    }

    private static String codes(Map<String, CodeAnswer> codes) {
        if (codes.isEmpty()) return InsuranceWords.NOBODY_KNOWS_YET.text();
        return new TreeMap<>(codes)
                .entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue().text())
                        .collect(Collectors.joining(", "));
    }

    private static String before(Before before) {
        List<String> needs = new ArrayList<>();
        needs.add((before.prescription() ? InsuranceWords.PRESCRIPTION_ALWAYS : InsuranceWords.NO_PRESCRIPTION).text());
        Integer without = before.visitsWithoutAuthorization();
        if (without == null) needs.add(InsuranceWords.NO_AUTHORIZATION.text());
        else if (without == 0) needs.add(InsuranceWords.AUTHORIZATION_ALWAYS.text());
        else needs.add(InsuranceWords.AUTHORIZATION_AFTER.text(without));
        if (before.checkDays() != null) needs.add(InsuranceWords.CHECK_NOT_OLDER_THAN.text(before.checkDays()));
        return String.join(" ", needs);
    }
}
