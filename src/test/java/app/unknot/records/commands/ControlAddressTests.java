package app.unknot.records.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlAddressTests {
    @TempDir
    private Path data;

    @Test
    void the_socket_lies_in_a_folder_of_its_owners_only() throws IOException {
        Path socket = ControlAddress.prepare(data);
        assertThat(socket).hasParentRaw(data.resolve("control"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("control"))))
                .isEqualTo("rwx------");
        assertThat(ControlAddress.find(data)).as("nobody listens yet").isEmpty();
    }

    @Test
    void a_folder_too_deep_for_a_socket_points_to_one_elsewhere() throws IOException {
        Path deep = data.resolve("a".repeat(60)).resolve("b".repeat(60));
        Path socket = ControlAddress.prepare(deep);
        assertThat(socket.toString()).hasSizeLessThan(100);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())))
                .isEqualTo("rwx------");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThat(ControlAddress.find(deep)).contains(UnixDomainSocketAddress.of(socket));
            assertThat(ControlClient.isAnswered(deep)).isTrue();
        }
        assertThat(ControlClient.isAnswered(deep))
                .as("a socket that nobody listens on any more")
                .isFalse();
        ControlAddress.forget(deep.resolve("control"));
        assertThat(socket.getParent()).doesNotExist();
        assertThat(ControlAddress.find(deep)).isEmpty();
    }
}
