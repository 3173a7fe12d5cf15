package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.storage.journal.JournalPoint;
import app.unknot.shared.storage.journal.ReplayReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalHealthTests {
    private static HealthLine line(int replayed, String... refused) {
        List<HealthLine> lines =
                new JournalHealth(new ReplayReport(replayed, List.of(refused), new JournalPoint(3, 90))).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @Test
    void what_could_not_be_brought_back_is_bad_and_named_one_by_one() {
        HealthLine line = line(12, "transaction 87 (23505)", "commits-00000003.journal (cut short)");
        assertThat(line.state()).isEqualTo(State.BAD);
        assertThat(line.sentence())
                .isEqualTo(
                        "The start could not bring back: transaction 87 (23505), commits-00000003.journal (cut short).");
        assertThat(line.advice()).contains("Keep a copy of the folder 'journal'");
    }

    @Test
    void what_was_brought_back_asks_to_check_the_disk() {
        HealthLine line = line(12);
        assertThat(line.state()).isEqualTo(State.ATTENTION);
        assertThat(line.sentence()).contains("lost 12 saved changes", "brought all of them back");
        assertThat(line.advice()).contains("Have the disk checked");
    }

    @Test
    void a_database_that_had_lost_nothing_is_good() {
        assertThat(line(0).state()).isEqualTo(State.GOOD);
    }
}
