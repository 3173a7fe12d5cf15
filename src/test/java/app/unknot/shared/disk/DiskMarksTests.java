package app.unknot.shared.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.disk.DiskMarks.Reserve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused when the disk becomes full. Figures in megabytes: low at 1000, notes only at 200, 64 in reserve. */
class DiskMarksTests {
    private static final DiskMarks MARKS = new DiskMarks(1000, 200, 64);

    @ParameterizedTest
    @CsvSource({
        "5000, AMPLE, AMPLE",
        "1000, AMPLE, AMPLE",
        "999, AMPLE, LOW",
        "1050, LOW, LOW",
        "1100, LOW, AMPLE",
        "200, LOW, LOW",
        "199, LOW, NOTES_ONLY",
        "199, AMPLE, NOTES_ONLY",
        "0, AMPLE, NOTES_ONLY",
        "210, NOTES_ONLY, NOTES_ONLY",
        "220, NOTES_ONLY, LOW",
        "1050, NOTES_ONLY, LOW",
        "5000, NOTES_ONLY, AMPLE"
    })
    void a_mark_is_crossed_downward_at_once_and_upward_with_a_tenth_to_spare(
            long left, DiskLevel before, DiskLevel now) {
        assertThat(MARKS.level(left, before)).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        "5000, false, MAKE",
        "285, false, MAKE",
        "284, false, KEEP",
        "5000, true, KEEP",
        "100, true, KEEP",
        "32, true, KEEP",
        "31, true, RELEASE",
        "0, true, RELEASE",
        "0, false, KEEP"
    })
    void the_reserve_is_given_up_at_the_end_and_made_again_when_there_is_room(long left, boolean there, Reserve what) {
        assertThat(MARKS.reserve(left, there)).isEqualTo(what);
    }

    @Test
    void making_the_reserve_never_leads_back_to_giving_it_up() {
        for (long left = 0; left < 2000; left++)
            if (MARKS.reserve(left, false) == Reserve.MAKE)
                assertThat(MARKS.reserve(left - 64, true)).as("%d left", left).isEqualTo(Reserve.KEEP);
    }

    @Test
    void marks_that_contradict_each_other_are_refused() {
        assertThatThrownBy(() -> new DiskMarks(100, 200, 0)).hasMessageContaining("unknot.disk.low");
        assertThatThrownBy(() -> new DiskMarks(100, 50, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
