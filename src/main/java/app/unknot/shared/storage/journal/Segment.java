package app.unknot.shared.storage.journal;

import app.unknot.shared.storage.Sealer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * One file of the journal. Each record is: length of the sealed part (4 bytes), kind (1), number (8), CRC-32C of the sealed part
 * (4), the sealed part. The seal binds segment, kind and number, so a record cannot be moved or turned into another.
 */
final class Segment {
    static final int HEAD = 17;
    private static final byte CHANGES = 1;
    private static final byte WITHDRAWN = 2;
    private static final int LARGEST = 256 * 1024 * 1024;

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
        byte[] sealed = sealer.sealBytes(content, place(kind, record.id()));
        return ByteBuffer.allocate(HEAD + sealed.length)
                .putInt(sealed.length)
                .put(kind)
                .putLong(record.id())
                .putInt(checksum(sealed))
                .put(sealed)
                .array();
    }

    /**
     * Reads every record that is whole. What follows the last of them was being written when the power went: it was never
     * acknowledged.
     *
     * @throws JournalDamaged when a record in the middle is broken, which no crash explains
     */
    List<JournalRecord> read() throws IOException {
        List<JournalRecord> records = new ArrayList<>();
        long left = Files.size(file);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (left >= HEAD) {
                int length = in.readInt();
                byte kind = in.readByte();
                long id = in.readLong();
                int checksum = in.readInt();
                left -= HEAD;
                if (length < 0 || length > LARGEST || length > left) {
                    // A torn end is shorter than it says. A wrong length in the middle looks the same only when it is
                    // too large.
                    return records;
                }
                byte[] sealed = in.readNBytes(length);
                left -= length;
                if (checksum(sealed) != checksum) {
                    if (left == 0) return records;
                    throw new JournalDamaged(file, id);
                }
                records.add(open(kind, id, sealed));
            }
        } catch (EOFException e) {
            return records;
        }
        return records;
    }

    private JournalRecord open(byte kind, long id, byte[] sealed) {
        try {
            byte[] content = sealer.openBytes(sealed, place(kind, id));
            return kind == WITHDRAWN
                    ? new JournalRecord(id, true, List.of())
                    : new JournalRecord(id, false, ChangeCodec.decode(content));
        } catch (IllegalStateException e) {
            throw new JournalDamaged(file, id, e);
        }
    }

    private String place(byte kind, long id) {
        return "commit-journal|" + number + "|" + kind + "|" + id;
    }

    private static int checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }
}
