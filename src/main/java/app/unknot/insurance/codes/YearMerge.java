package app.unknot.insurance.codes;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the code list of one fiscal year changes: pure. A fiscal year begins on October 1 of the calendar year before it. Codes that vanish
 * from the newest list end on the last day before it; the list of an earlier year adds days to what is known, and takes none away.
 */
final class YearMerge {
    private final LocalDate start;
    private final LocalDate end;
    private final boolean newest;

    /**
     * @param year the fiscal year of the list, such as 2027
     * @param newest whether no list of a later year was imported
     */
    YearMerge(int year, boolean newest) {
        start = LocalDate.of(year - 1, Month.OCTOBER, 1);
        end = LocalDate.of(year, Month.SEPTEMBER, 30);
        this.newest = newest;
    }

    /**
     * A change of one code.
     *
     * @param before null for a span that is added
     */
    record Change(@Nullable DiagnosisSpan before, DiagnosisSpan after) {}

    /** What a code that can be billed in this year changes. */
    List<Change> billable(String code, String title, List<DiagnosisSpan> known) {
        for (DiagnosisSpan span : known) {
            LocalDate to = span.to();
            if (span.holdsOn(start)) return titled(span, title);
            if (span.from().isAfter(start) && !span.from().isAfter(end.plusDays(1)))
                return List.of(new Change(span, new DiagnosisSpan(code, start, to, span.title())));
            if (to != null && to.equals(start.minusDays(1)))
                return List.of(new Change(span, new DiagnosisSpan(code, span.from(), newest ? null : end, title)));
        }
        return List.of(new Change(null, new DiagnosisSpan(code, start, newest ? null : end, title)));
    }

    /** What the list changes for codes that are not in it, or that became headers. */
    List<Change> ended(Map<String, String> billable, Map<String, List<DiagnosisSpan>> known) {
        List<Change> changes = new ArrayList<>();
        if (!newest) return changes;
        known.forEach((code, spans) -> {
            if (billable.containsKey(code)) return;
            for (DiagnosisSpan span : spans)
                if (span.holdsOn(start) && span.from().isBefore(start))
                    changes.add(
                            new Change(span, new DiagnosisSpan(code, span.from(), start.minusDays(1), span.title())));
        });
        return changes;
    }

    /** A later list has the better words; an earlier one does not change them. */
    private List<Change> titled(DiagnosisSpan span, String title) {
        if (!newest || span.title().equals(title)) return List.of();
        return List.of(new Change(span, new DiagnosisSpan(span.code(), span.from(), span.to(), title)));
    }
}
