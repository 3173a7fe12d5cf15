package app.unknot.shared.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Adds up lines for a {@link ContentCheck}. */
public final class RunningDigest {
    private final MessageDigest digest = sha256();
    private final List<String> broken = new ArrayList<>();
    private long count;

    public void add(String line) {
        digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
        count++;
    }

    public void broken(String sentence) {
        broken.add(sentence);
    }

    public ContentCheck.Checked done() {
        return new ContentCheck.Checked(count, HexFormat.of().formatHex(digest.digest()), broken);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This version of Java has no SHA-256", e);
        }
    }
}
