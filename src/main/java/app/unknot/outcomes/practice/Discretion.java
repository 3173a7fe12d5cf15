package app.unknot.outcomes.practice;

import app.unknot.outcomes.Period;
import app.unknot.outcomes.statistics.Suppression;
import java.time.LocalDate;
import java.util.Map;

/**
 * Decides whether a report may be told at all: neither it nor what a wider report has more may be a handful of people. A wider report is
 * the same for a longer period, with one filter less, or with none.
 */
final class Discretion {
    private Discretion() {}

    static boolean tells(Question question, InReach all, LocalDate today) {
        Counts counts = counted(question, all, today);
        int own = counts.of(question.months(), 0, false);
        if (own < Suppression.FEWEST) return false;
        for (int months : Question.MONTHS) {
            if (months < question.months()) continue;
            if (Suppression.tellsByDifference(counts.of(months, 0, false), own)) return false;
            if (Suppression.tellsByDifference(counts.of(months, 0, true), own)) return false;
            for (int less = 0; less < question.only().size(); less++)
                if (Suppression.tellsByDifference(counts.of(months, 1 << less, false), own)) return false;
        }
        return true;
    }

    /** Who counts, by the shortest period that they are in and by the filters that leave them out, in one pass. */
    private static Counts counted(Question question, InReach all, LocalDate today) {
        Period longest = Question.back(today, Question.MONTHS.getLast());
        Cohort everybody = all.chosen(question.rule(), longest, Map.of(), today);
        InReach.Wanted wanted = all.wanted(question.only());
        int[] from = Question.MONTHS.stream()
                .mapToInt(months -> (int) Question.back(today, months).from().toEpochDay())
                .toArray();
        int[][] counts = new int[from.length][1 << wanted.count()];
        for (int at = 0; at < everybody.size(); at++) {
            if (!everybody.state(at).counted()) continue;
            int shortest = 0;
            while (everybody.opened(at) < from[shortest]) shortest++;
            counts[shortest][wanted.misses(everybody.row(at))]++;
        }
        return new Counts(counts);
    }

    /** @param of by the place of the shortest period in {@link Question#MONTHS}, and by which filters are missed */
    private record Counts(int[][] of) {
        /** Who is in the period and misses no filter but those allowed, or any at all. */
        int of(int months, int allowed, boolean any) {
            int sum = 0;
            for (int period = 0; period <= Question.MONTHS.indexOf(months); period++)
                for (int misses = 0; misses < of[period].length; misses++)
                    if (any || (misses & ~allowed) == 0) sum += of[period][misses];
            return sum;
        }
    }
}
