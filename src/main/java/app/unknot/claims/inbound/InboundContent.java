package app.unknot.claims.inbound;

import app.unknot.shared.storage.Sealer;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps files in sealed pieces, and hands them out piece by piece. Each seal names its place, so that none can be moved or swapped. */
@Component
class InboundContent {
    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;
    private final Sealer sealer;

    InboundContent(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    void write(UUID file, byte[] bytes) {
        for (int place = 0; place * (long) PIECE < bytes.length; place++) {
            byte[] piece = Arrays.copyOfRange(bytes, place * PIECE, (int) Math.min(bytes.length, (place + 1L) * PIECE));
            jdbc.sql("insert into inbound_piece (file_id, place, sealed) values (?, ?, ?)")
                    .params(file, place, sealer.sealBytes(piece, seal(file, place)))
                    .update();
        }
    }

    /** The whole file, of which one piece at a time is in memory. */
    InputStream open(UUID file) {
        return new Pieces(file);
    }

    private byte[] piece(UUID file, int place) {
        List<byte[]> sealed = jdbc.sql("select sealed from inbound_piece where file_id = ? and place = ?")
                .params(file, place)
                .query((row, number) -> row.getBytes("sealed"))
                .list();
        return sealed.isEmpty() ? new byte[0] : sealer.openBytes(sealed.getFirst(), seal(file, place));
    }

    private static String seal(UUID file, int place) {
        return "inbound_piece." + file + "." + place;
    }

    private final class Pieces extends InputStream {
        private final UUID file;
        private byte[] piece = new byte[0];
        private int place;
        private int at;

        Pieces(UUID file) {
            this.file = file;
        }

        private boolean more() {
            if (at < piece.length) return true;
            piece = piece(file, place++);
            at = 0;
            return piece.length > 0;
        }

        @Override
        public int read() {
            return more() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) return 0;
            if (!more()) return -1;
            int taken = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, taken);
            at += taken;
            return taken;
        }
    }
}
