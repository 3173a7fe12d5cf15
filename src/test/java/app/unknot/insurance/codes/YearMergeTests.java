package app.unknot.insurance.codes;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.insurance.codes.YearMerge.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class YearMergeTests {
    private static final LocalDate START_2027 = LocalDate.of(2026, 10, 1);
    private static final LocalDate END_2026 = LocalDate.of(2026, 9, 30);
    private static final YearMerge NEWEST = new YearMerge(2027, true);
    private static final YearMerge EARLIER = new YearMerge(2026, false);

    private static DiagnosisSpan span(String code, LocalDate from, @Nullable LocalDate to) {
        return new DiagnosisSpan(code, from, to, "Title");
    }

    @Test
    void a_new_code_begins_with_its_fiscal_year() {
        List<Change> changes = NEWEST.billable("M67A01", "Title", List.of());
        assertThat(changes).containsExactly(new Change(null, span("M67A01", START_2027, null)));
    }

    @Test
    void a_code_that_goes_on_changes_only_its_words() {
        DiagnosisSpan known = span("M5450", LocalDate.of(2021, 10, 1), null);
        assertThat(NEWEST.billable("M5450", "Title", List.of(known))).isEmpty();
        assertThat(NEWEST.billable("M5450", "Better", List.of(known)))
                .extracting(change -> change.after().title())
                .containsExactly("Better");
        assertThat(EARLIER.billable("M5450", "Older", List.of(known))).isEmpty();
    }

    @Test
    void a_code_that_vanished_ends_the_day_before() {
        DiagnosisSpan header = span("M722", LocalDate.of(2015, 10, 1), null);
        List<Change> ended = NEWEST.ended(Map.of("M7220", "Title"), Map.of("M722", List.of(header)));
        assertThat(ended).containsExactly(new Change(header, span("M722", header.from(), END_2026)));
        assertThat(EARLIER.ended(Map.of(), Map.of("M722", List.of(header)))).isEmpty();
    }

    @Test
    void an_earlier_list_adds_its_year_before_what_is_known() {
        DiagnosisSpan known = span("S39012A", START_2027, null);
        assertThat(EARLIER.billable("S39012A", "Title", List.of(known)))
                .containsExactly(new Change(known, span("S39012A", LocalDate.of(2025, 10, 1), null)));
    }

    @Test
    void an_earlier_list_knows_codes_that_are_gone() {
        assertThat(EARLIER.billable("Z999", "Title", List.of()))
                .containsExactly(new Change(null, span("Z999", LocalDate.of(2025, 10, 1), END_2026)));
    }

    @Test
    void a_code_that_comes_back_the_next_year_is_one_span() {
        DiagnosisSpan known = span("Z999", LocalDate.of(2025, 10, 1), END_2026);
        assertThat(NEWEST.billable("Z999", "Title", List.of(known)))
                .containsExactly(new Change(known, span("Z999", LocalDate.of(2025, 10, 1), null)));
    }
}
