package app.unknot.shared.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals narrative columns with AES-256-GCM. The place (table, column, row) is bound into the seal, so a text cannot be moved to
 * another client's row unnoticed.
 */
public final class Sealer {
    private static final String VERSION = "v1:";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    public Sealer(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    public String seal(String text, String place) {
        return VERSION + Base64.getEncoder().encodeToString(sealBytes(text.getBytes(StandardCharsets.UTF_8), place));
    }

    /** Seals bytes as {@link #seal} does a text: 12 bytes of nonce, then the sealed content with its tag. */
    public byte[] sealBytes(byte[] content, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(content);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The content could not be sealed", e);
        }
    }

    /**
     * @throws IllegalStateException when the seal is broken or belongs to another place; never returns a wrong text
     */
    public String open(String sealed, String place) {
        if (!sealed.startsWith(VERSION)) throw new IllegalStateException("Unknown seal at " + place);
        byte[] bytes = Base64.getDecoder().decode(sealed.substring(VERSION.length()));
        return new String(openBytes(bytes, place), StandardCharsets.UTF_8);
    }

    /**
     * @throws IllegalStateException when the seal is broken or belongs to another place
     */
    public byte[] openBytes(byte[] sealed, String place) {
        if (sealed.length < NONCE_BYTES) throw new IllegalStateException("The seal is broken at " + place);
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal is broken at " + place, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
