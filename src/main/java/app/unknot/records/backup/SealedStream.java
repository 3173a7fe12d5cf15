package app.unknot.records.backup;

import app.unknot.shared.storage.Keys;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a stream of any length in pieces with AES-256-GCM: 32 bytes of salt, from which each stream gets a key of its own; then for
 * each piece one byte that says whether it is the last, its sealed length (4 bytes) and the sealed piece. The number of the piece and
 * whether it is the last are part of its seal, so that none can be dropped, moved, repeated or cut off.
 */
final class SealedStream {
    private static final int SALT = 32;
    private static final int PIECE = 1 << 20;
    private static final int TAG_BITS = 128;
    private static final int TAG = TAG_BITS / 8;
    private static final int NONCE = 12;

    private final SecretKeySpec key;

    private SealedStream(Keys keys, byte[] salt) {
        this.key = new SecretKeySpec(Keys.hmac(keys.derive("backup-stream"), salt), "AES");
    }

    static void seal(InputStream plain, OutputStream sealed, Keys keys) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        SealedStream stream = new SealedStream(keys, salt);
        DataOutputStream out = new DataOutputStream(sealed);
        out.write(salt);
        byte[] piece = plain.readNBytes(PIECE);
        for (long number = 0; ; number++) {
            byte[] next = plain.readNBytes(PIECE);
            boolean last = next.length == 0;
            byte[] closed = stream.crypt(Cipher.ENCRYPT_MODE, number, last, piece);
            out.writeBoolean(last);
            out.writeInt(closed.length);
            out.write(closed);
            if (last) break;
            piece = next;
        }
        out.flush();
    }

    /**
     * Hands on each piece once its own seal is checked. What was handed on is worth something only when this returns.
     *
     * @throws BackupFailed when anything is changed, missing or left over
     */
    static void open(InputStream sealed, OutputStream plain, Keys keys) throws IOException {
        DataInputStream in = new DataInputStream(sealed);
        try {
            byte[] salt = new byte[SALT];
            in.readFully(salt);
            SealedStream stream = new SealedStream(keys, salt);
            boolean last = false;
            for (long number = 0; !last; number++) {
                last = in.readBoolean();
                int length = in.readInt();
                if (length < TAG || length > PIECE + TAG) throw damaged();
                byte[] closed = new byte[length];
                in.readFully(closed);
                plain.write(stream.crypt(Cipher.DECRYPT_MODE, number, last, closed));
            }
            if (in.read() >= 0) throw damaged();
        } catch (EOFException e) {
            throw damaged();
        }
    }

    private byte[] crypt(int mode, long number, boolean last, byte[] piece) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] nonce = ByteBuffer.allocate(NONCE).putInt(0).putLong(number).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException e) {
            throw damaged();
        }
    }

    private static BackupFailed damaged() {
        return new BackupFailed("The sealed copy is damaged or cut short.");
    }
}
