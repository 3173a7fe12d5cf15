package app.unknot.accounts.factors.passkeys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A device that holds a passkey, and the browser around it, in software. It also does what neither would do. */
public final class SoftwareAuthenticator {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int BACKUP = 0x08 | 0x10;
    private static final int NEW_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys = keys();
    private final byte[] id = random();
    private String origin;
    private String handle = "";
    private boolean verifies = true;
    private int count;

    /** @param origin where the browser says it is */
    public SoftwareAuthenticator(String origin) {
        this.origin = origin;
    }

    public SoftwareAuthenticator at(String otherOrigin) {
        origin = otherOrigin;
        return this;
    }

    /** From now on it does not check who holds it. */
    public SoftwareAuthenticator unverified() {
        verifies = false;
        return this;
    }

    /** The next time it counts on from here. */
    public SoftwareAuthenticator counting(int from) {
        count = from;
        return this;
    }

    /** From now on it says that it belongs to somebody else. */
    public SoftwareAuthenticator of(String otherHandle) {
        handle = otherHandle;
        return this;
    }

    public String handle() {
        return handle;
    }

    /** Makes the passkey that is asked for. */
    public String create(JsonNode options) {
        handle = options.path("user").path("id").asString("");
        byte[] client = client("webauthn.create", options);
        byte[] authenticator = authenticator(options.path("rp").path("id").asString(""), NEW_KEY);
        byte[] attestation = bytes(out -> {
            out.write(0xa3);
            text(out, "fmt");
            text(out, "none");
            text(out, "attStmt");
            out.write(0xa0);
            text(out, "authData");
            cborBytes(out, authenticator);
        });
        return answer(Map.of("clientDataJSON", encoded(client), "attestationObject", encoded(attestation)));
    }

    /** Shows the passkey. */
    public String show(JsonNode options) {
        byte[] client = client("webauthn.get", options);
        byte[] authenticator = authenticator(options.path("rpId").asString(""), 0);
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("clientDataJSON", encoded(client));
        response.put("authenticatorData", encoded(authenticator));
        response.put("signature", encoded(signed(authenticator, client)));
        response.put("userHandle", handle);
        return answer(response);
    }

    private String answer(Map<String, Object> response) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "id",
                        encoded(id),
                        "rawId",
                        encoded(id),
                        "type",
                        "public-key",
                        "response",
                        response,
                        "clientExtensionResults",
                        Map.of(),
                        "authenticatorAttachment",
                        "platform"));
    }

    private byte[] client(String type, JsonNode options) {
        return JsonMapper.shared()
                .writeValueAsBytes(Map.of(
                        "type",
                        type,
                        "challenge",
                        options.path("challenge").asString(""),
                        "origin",
                        origin,
                        "crossOrigin",
                        false));
    }

    private byte[] authenticator(String rpId, int flags) {
        count++;
        return bytes(out -> {
            out.writeBytes(hash(rpId.getBytes(StandardCharsets.UTF_8)));
            out.write(PRESENT | (verifies ? VERIFIED : 0) | BACKUP | flags);
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
            if (flags != NEW_KEY) return;
            out.writeBytes(new byte[16]);
            out.writeBytes(
                    ByteBuffer.allocate(Short.BYTES).putShort((short) id.length).array());
            out.writeBytes(id);
            ECPublicKey key = (ECPublicKey) keys.getPublic();
            // COSE: key type 2 (two coordinates), algorithm -7 (ES256), curve 1 (P-256), x, y.
            out.writeBytes(new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21});
            cborBytes(out, fixed(key.getW().getAffineX().toByteArray()));
            out.write(0x22);
            cborBytes(out, fixed(key.getW().getAffineY().toByteArray()));
        });
    }

    private byte[] signed(byte[] authenticator, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(authenticator);
            signature.update(hash(client));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void to(ByteArrayOutputStream out);
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(0x60 | text.length());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void cborBytes(ByteArrayOutputStream out, byte[] bytes) {
        out.write(0x58);
        out.write(bytes.length);
        out.writeBytes(bytes);
    }

    private static byte[] fixed(byte[] number) {
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
