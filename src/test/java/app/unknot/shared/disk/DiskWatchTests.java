package app.unknot.shared.disk;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.health.HealthLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWatchTests {
    private static final long RESERVE = 4L * 1024 * 1024;

    @TempDir
    private Path folder;

    private SetDisk disk;

    @BeforeEach
    void watch() {
        disk = new SetDisk(folder);
    }

    @Test
    void the_reserve_is_really_written_given_up_when_the_disk_is_full_and_made_again() throws IOException {
        Path reserve = folder.resolve("ballast");
        disk.leave(5000);
        assertThat(reserve).hasSize(RESERVE);
        assertThat(disk.watch().hasReserve()).isTrue();
        assertThat(deflated(reserve)).as("a file system cannot make it smaller").isGreaterThan(RESERVE / 2);

        disk.leave(150);
        assertThat(reserve).exists();
        disk.leave(1);
        assertThat(reserve).doesNotExist();
        assertThat(line().sentence()).contains("no reserve");

        disk.leave(5000);
        assertThat(reserve).hasSize(RESERVE);
        assertThat(line().state()).isEqualTo(HealthLine.State.GOOD);
    }

    @Test
    void a_reserve_that_was_not_finished_is_made_anew() throws IOException {
        Files.writeString(folder.resolve("ballast"), "half");
        disk.leave(5000);
        assertThat(folder.resolve("ballast")).hasSize(RESERVE);
        assertThat(folder.resolve("ballast.part")).doesNotExist();
    }

    @Test
    void health_says_what_is_refused() {
        disk.leave(900);
        assertThat(disk.watch().level()).isEqualTo(DiskLevel.LOW);
        assertThat(line().state()).isEqualTo(HealthLine.State.ATTENTION);
        assertThat(line().sentence()).isEqualTo("900 MB left: no uploads, exports or imports.");
        disk.leave(150);
        assertThat(line().state()).isEqualTo(HealthLine.State.BAD);
        assertThat(line().sentence()).contains("only session notes, signatures and sign-ins");
        disk.leave(5000);
        assertThat(line().state()).isEqualTo(HealthLine.State.GOOD);
    }

    @Test
    void a_disk_that_does_not_answer_is_bad_and_takes_nothing_away() {
        disk.leave(5000);
        disk.fallSilent();
        assertThat(line().state()).isEqualTo(HealthLine.State.BAD);
        assertThat(disk.watch().level()).isEqualTo(DiskLevel.AMPLE);
        assertThat(folder.resolve("ballast")).exists();
    }

    private HealthLine line() {
        return disk.watch().lines().getFirst();
    }

    private static long deflated(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            Files.copy(file, deflater);
        }
        return out.size();
    }
}
