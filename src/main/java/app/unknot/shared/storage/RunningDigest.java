package app.unknot.shared.storage;

import app.unknot.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Adds up lines for a {@link ContentCheck}. */
public final class RunningDigest {
    private final MessageDigest digest = Sha256.running();
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
}
