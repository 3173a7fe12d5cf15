package app.unknot.records.backup;

import app.unknot.audit.SeenHead;
import app.unknot.audit.anchors.HeadSeal;
import app.unknot.records.words.RecordsWords;
import app.unknot.shared.storage.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file beside the backups with ends of the access log, one signed line each, which is only ever added to. A line that was not signed
 * with this key file, or was cut by a lost power, says nothing.
 */
final class HeadList {
    static final String FILE = "heads.log";
    private static final Logger LOG = LoggerFactory.getLogger(HeadList.class);
    private static final String PORTAL = "portal";
    private static final String TABLET = "tablet";

    private final Path folder;
    private final Path file;
    private final boolean outside;

    /**
     * @param outside whether the folder is kept away from the data folder
     */
    HeadList(Path folder, boolean outside) {
        this.folder = folder;
        this.file = folder.resolve(FILE);
        this.outside = outside;
    }

    void addOwn(String signed) {
        add(PORTAL + " " + signed);
    }

    void addTablets(String signed) {
        add(TABLET + " " + signed);
    }

    /** A list that cannot be written is said, and does not stop the work: the other places have it. */
    private void add(String line) {
        try {
            OwnerOnly.directory(folder);
            if (!Files.exists(file)) OwnerOnly.file(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
                // Begins with the end of a line, in case the last one was cut.
                ByteBuffer bytes = ByteBuffer.wrap(("\n" + line + "\n").getBytes(StandardCharsets.US_ASCII));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
        } catch (IOException e) {
            LOG.error(
                    "The end of the access log could not be noted in {}: {}",
                    file,
                    e.getClass().getName());
        }
    }

    List<SeenHead> read(HeadSeal seal) {
        if (!Files.exists(file)) return List.of();
        String place =
                outside ? RecordsWords.THE_LIST_IN_THE_SECOND.text() : RecordsWords.THE_LIST_BESIDE_THE_BACKUPS.text();
        List<SeenHead> seen = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                String[] words = line.split(" ", 2);
                if (words.length < 2) continue;
                boolean tablet = words[0].equals(TABLET);
                seal.read(words[1], tablet ? SeenHead.tablet() : place, outside || tablet)
                        .ifPresent(seen::add);
            }
        } catch (IOException e) {
            throw new BackupFailed(RecordsWords.CANNOT_BE_READ.text(file, e.getMessage()), e);
        }
        return seen;
    }
}
