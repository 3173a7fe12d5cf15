package app.unknot.outcomes.ui;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.practice.PracticePicture;
import app.unknot.outcomes.practice.Result;
import app.unknot.outcomes.statistics.Difference;
import app.unknot.outcomes.statistics.Interval;
import app.unknot.shared.PracticeFormats;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** What each figure has to say about itself: period, measure, definition, who counts and who was left out. */
final class Said {
    private Said() {}

    /** Period and definition in one line. */
    static String basis(PracticePicture picture) {
        return OutcomesText.EPISODES_THAT_BEGAN.text(
                month(YearMonth.from(picture.period().from())),
                month(YearMonth.from(picture.period().to())),
                picture.question().rule().version());
    }

    /** Above a saved picture: the title, then what it is based on. */
    static List<String> caption(String title, PracticePicture picture) {
        return List.of(title, OutcomesText.RESPONDED_AT_LEAST_30_LESS.text() + ". " + basis(picture));
    }

    static String month(YearMonth month) {
        return PracticeFormats.month(month);
    }

    static String period(Period period) {
        return OutcomesText.TO.text(month(YearMonth.from(period.from())), month(YearMonth.from(period.to())));
    }

    /** The reasons with their counts, of all who began. */
    static String leftOut(Result result) {
        if (result.reasons().isEmpty()) return OutcomesText.NOBODY_OF.text(result.began());
        return OutcomesText.REASONS_OF.text(
                result.reasons().stream()
                        .map(reason -> result.count(reason) + " " + reason.inWords())
                        .collect(Collectors.joining(", ")),
                result.began());
    }

    /** Who counts by the definition in use. */
    static String counted(PracticePicture picture) {
        return picture.question().rule().counts();
    }

    static String whole(double share) {
        return Math.round(100 * share) + "%";
    }

    /** Percentage points, whole, with a true minus sign. */
    static String points(double share) {
        long points = Math.round(100 * share);
        return points < 0 ? "\u2212" + -points : String.valueOf(points);
    }

    /** {@code 42 to 77}. */
    static String whole(double low, double high) {
        return OutcomesText.TO.text(Math.round(100 * low), Math.round(100 * high));
    }

    static String interval(Interval interval) {
        return whole(interval.low(), interval.high());
    }

    static String reading(Difference difference) {
        return switch (difference.reading()) {
            case HIGHER -> OutcomesText.HIGHER.text();
            case LOWER -> OutcomesText.LOWER.text();
            case NO_CLEAR_DIFFERENCE -> OutcomesText.NO_CLEAR_DIFFERENCE.text();
        };
    }

    /** {@code 17 of 31}. */
    static String of(int x, int n) {
        return OutcomesText.OF.text(x, n);
    }
}
