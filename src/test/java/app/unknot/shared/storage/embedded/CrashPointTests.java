package app.unknot.shared.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a crash at any moment leaves of a used database file. */
class CrashPointTests {
    /** More of them: {@code -Dunknot.crash-commits=600}. */
    private static final int COMMITS = Integer.getInteger("unknot.crash-commits", 40);

    @Test
    void a_crash_after_any_write_keeps_every_acknowledged_row(@TempDir Path temp) throws Exception {
        CrashPoints.Result result = new CrashPoints(temp, COMMITS).run();
        assertThat(result.points()).isGreaterThan(COMMITS);
        assertThat(result.lost()).isEmpty();
    }

    /** H2 2.5.252 writes a file header that leads to the chunk before the newest one. If this passes, the check is blind. */
    @Test
    void the_check_finds_what_a_release_of_h2_loses(@TempDir Path temp) throws Exception {
        Process check = OtherEngine.H2_2_5_252.start(CrashPoints.class, temp.toString(), "20");
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).isZero();
        assertThat(said).containsPattern("[1-9]\\d* rows lost");
    }
}
