package app.unknot.insurance.ui;

import app.unknot.insurance.allowance.Allowance;
import app.unknot.insurance.allowance.Limit;
import app.unknot.insurance.allowance.Limit.Measure;
import app.unknot.shared.ui.Formats;
import java.time.LocalDate;

/** What insurance allows, in words. */
final class AllowanceWords {
    private AllowanceWords() {}

    /** Such as {@code 4 visits left}, without any amount. */
    static String left(Allowance allowance) {
        if (!allowance.isInsured()) return InsuranceText.NO_INSURANCE_FOR_THIS_VISIT.text();
        Integer left = allowance.visitsLeft();
        if (left == null) return InsuranceText.NO_LIMIT_IS_KNOWN.text();
        if (left == 0) return InsuranceText.NO_VISIT_LEFT.text();
        return left == 1 ? InsuranceText.ONE_VISIT_LEFT.text() : InsuranceText.VISITS_LEFT.text(left);
    }

    /** Such as {@code 4 of 12 visits left, until Oct 30, 2026}. */
    static String of(Limit limit) {
        String words = InsuranceText.LEFT_OF.text(
                limit.left(), limit.total(), limit.measure().text());
        LocalDate ends = limit.ends();
        return ends == null ? words : InsuranceText.UNTIL.text(words, Formats.day(ends));
    }

    /** At the right end of a limit, such as {@code 18 units}. */
    static String brief(Limit limit) {
        if (limit.left() == 1)
            return (limit.measure() == Measure.UNITS ? InsuranceText.ONE_UNIT : InsuranceText.ONE_VISIT).text();
        return InsuranceText.SO_MANY.text(limit.left(), limit.measure().text());
    }

    /** Visits that come too late or are too many; empty when there are none. */
    static String notCovered(Allowance allowance) {
        long many = allowance.notCovered();
        if (many == 0 || !allowance.isInsured()) return "";
        LocalDate first = allowance.ahead().stream()
                .filter(one -> !one.covered())
                .map(Allowance.Ahead::day)
                .findFirst()
                .orElseThrow();
        return many == 1
                ? InsuranceText.ONE_BOOKED_NOT_COVERED.text(Formats.day(first))
                : InsuranceText.BOOKED_NOT_COVERED.text(many, Formats.day(first));
    }
}
