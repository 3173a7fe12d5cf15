package app.unknot.outcomes.practice;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.CommandProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class RebuildCommandTests {
    @Test
    void summaries_are_rebuilt_without_listening_and_without_being_ready_for_anybody(@TempDir Path data)
            throws IOException {
        // A portal that listened would need this port, and fail.
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandProcess.Answer answer = CommandProcess.run(
                    Map.of(),
                    "--server.port=" + taken.getLocalPort(),
                    "--unknot.data=" + data,
                    "--unknot.backup.scheduled=false",
                    "--unknot.rebuild-summaries=true");

            assertThat(answer.code()).isZero();
            assertThat(answer.words())
                    .contains("0 visits: done", "0 of 0 clients: done")
                    .doesNotContain("ready", "setup");
        }
    }
}
