package app.unknot.shared.storage.journal;

import app.unknot.shared.storage.Sealer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One file of the journal. Each record is: length of the sealed part (4 bytes), kind (1), number (8), CRC-32C of the sealed part
 * (4), the sealed part. The seal binds segment, kind and number, so a record cannot be moved or turned into another.
 */
final class Segment {
    static final int HEAD = 17;
    private static final byte CHANGES = 1;
    private static final byte WITHDRAWN = 2;
    private static final int LARGEST = 256 * 1024 * 1024;
    private static final int WINDOW = 1 << 20;

    private final Path file;
    private final int number;
    private final Sealer sealer;

    Segment(Path file, int number, Sealer sealer) {
        this.file = file;
        this.number = number;
        this.sealer = sealer;
    }

    Path file() {
        return file;
    }

    int number() {
        return number;
    }

    byte[] frame(JournalRecord record) {
        byte kind = record.withdrawn() ? WITHDRAWN : CHANGES;
        byte[] content = record.withdrawn() ? new byte[0] : ChangeCodec.encode(record.changes());
        byte[] sealed = sealer.sealBytes(content, place(number, kind, record.id()));
        return ByteBuffer.allocate(HEAD + sealed.length)
                .putInt(sealed.length)
                .put(kind)
                .putLong(record.id())
                .putInt(checksum(sealed))
                .put(sealed)
                .array();
    }

    /**
     * What a file holds.
     *
     * @param records every record that is whole, in the order in which they were written
     * @param damages places before the end that no crash explains, in words; empty on a good day
     */
    record Content(List<JournalRecord> records, List<String> damages) {}

    /**
     * Reads every record that is whole. What follows the last of them was being written when the power went: it was never
     * acknowledged. A broken place with whole records behind it is damage: it is told, and those behind it are read. A length that
     * was altered hides where the next record begins, so that one is searched for.
     */
    Content read() throws IOException {
        List<JournalRecord> records = new ArrayList<>();
        List<String> damages = new ArrayList<>();
        List<Long> sealed = new ArrayList<>();
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long at = 0;
            while (in.size() - at >= HEAD) {
                Frame frame = frameAt(in, at);
                JournalRecord record = frame == null ? null : frame.open(sealer, number);
                if (record != null) {
                    records.add(record);
                } else if (frame != null) {
                    sealed.add(frame.id());
                }
                long next = frame == null ? nextWhole(in, at + 1) : at + HEAD + frame.sealed().length;
                if (next < 0) break;
                if (frame == null) damages.add("%d bytes from byte %d are broken".formatted(next - at, at));
                at = next;
            }
        }
        if (!sealed.isEmpty())
            damages.add(
                    "%d records do not open, the first is transaction %d".formatted(sealed.size(), sealed.getFirst()));
        return new Content(List.copyOf(records), List.copyOf(damages));
    }

    /** Where the next record begins that opens, or -1 when there is none. */
    private long nextWhole(FileChannel in, long from) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long start = from; in.size() - start >= HEAD; start += WINDOW - HEAD + 1) {
            window.clear();
            readFully(in, window, start);
            for (int i = 0; i + HEAD <= window.limit(); i++) {
                if (!couldBegin(window, i)) continue;
                Frame frame = frameAt(in, start + i);
                if (frame != null && frame.open(sealer, number) != null) return start + i;
            }
        }
        return -1;
    }

    /** Most places fail here already; only what is left is worth a checksum. */
    private static boolean couldBegin(ByteBuffer window, int at) {
        int length = window.getInt(at);
        byte kind = window.get(at + 4);
        long id = window.getLong(at + 5);
        return length > 0 && length <= LARGEST && (kind == CHANGES || kind == WITHDRAWN) && id > 0 && id < 1L << 48;
    }

    /** The record at a place, or null where its length or its checksum says that it is not whole. */
    private static @Nullable Frame frameAt(FileChannel in, long at) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        readFully(in, head, at);
        if (head.limit() < HEAD || !couldBegin(head, 0)) return null;
        int length = head.getInt(0);
        if (length > in.size() - at - HEAD) return null;
        ByteBuffer sealed = ByteBuffer.allocate(length);
        readFully(in, sealed, at + HEAD);
        if (sealed.limit() < length || checksum(sealed.array()) != head.getInt(13)) return null;
        return new Frame(head.get(4), head.getLong(5), sealed.array());
    }

    /** Fills the buffer as far as the file goes, and leaves it ready to be read. */
    private static void readFully(FileChannel in, ByteBuffer buffer, long at) throws IOException {
        while (buffer.hasRemaining() && in.read(buffer, at + buffer.position()) >= 0) {
            // Until the buffer is full or the file ends.
        }
        buffer.flip();
    }

    /** A record as it lies in the file, its checksum right. */
    private record Frame(byte kind, long id, byte[] sealed) {
        /** Null when the seal is not ours: another key, or another place. */
        @Nullable
        JournalRecord open(Sealer sealer, int segment) {
            try {
                byte[] content = sealer.openBytes(sealed, place(segment, kind, id));
                return kind == WITHDRAWN
                        ? new JournalRecord(id, true, List.of())
                        : new JournalRecord(id, false, ChangeCodec.decode(content));
            } catch (IllegalStateException e) {
                return null;
            }
        }
    }

    private static String place(int segment, byte kind, long id) {
        return "commit-journal|" + segment + "|" + kind + "|" + id;
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
