package app.unknot.claims.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Lets a file be read as plain bytes, whether it is packed (gzip) or written in two bytes a character (UTF-16). */
final class Unpacked {
    private Unpacked() {}

    static InputStream open(InputStream file) throws IOException {
        byte[] start = file.readNBytes(4);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), file);
        if (start.length > 2 && start[0] == 0x1F && start[1] == (byte) 0x8B) return plain(new GZIPInputStream(whole));
        return plain(whole);
    }

    private static InputStream plain(InputStream file) throws IOException {
        byte[] start = file.readNBytes(4);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), file);
        Charset wide = wide(start);
        return wide == null ? whole : new Narrowed(new InputStreamReader(whole, wide));
    }

    private static @Nullable Charset wide(byte[] start) {
        if (start.length < 4) return null;
        if (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) return StandardCharsets.UTF_16;
        if (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) return StandardCharsets.UTF_16;
        if (start[0] == 0 && start[1] != 0 && start[2] == 0 && start[3] != 0) return StandardCharsets.UTF_16BE;
        if (start[0] != 0 && start[1] == 0 && start[2] != 0 && start[3] == 0) return StandardCharsets.UTF_16LE;
        return null;
    }

    /** Characters as bytes of UTF-8. */
    private static final class Narrowed extends InputStream {
        private final Reader characters;
        private final char[] read = new char[4_096];
        private byte[] piece = new byte[0];
        private int at;

        Narrowed(Reader characters) {
            this.characters = characters;
        }

        @Override
        public int read() throws IOException {
            while (at == piece.length) {
                int count = characters.read(read);
                if (count < 0) return -1;
                piece = new String(read, 0, count).getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return piece[at++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) return 0;
            int first = read();
            if (first < 0) return -1;
            target[offset] = (byte) first;
            int more = Math.min(length - 1, piece.length - at);
            System.arraycopy(piece, at, target, offset + 1, more);
            at += more;
            return more + 1;
        }
    }
}
