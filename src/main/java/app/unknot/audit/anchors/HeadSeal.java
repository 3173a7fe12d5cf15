package app.unknot.audit.anchors;

import app.unknot.audit.AuditHead;
import app.unknot.audit.SeenHead;
import app.unknot.shared.storage.Keys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs ends of the log, so that they can lie where anybody reads them: nobody without the key file can make up one that was never
 * there. The text is {@code seq.checksum.milliseconds.signature}.
 */
public final class HeadSeal {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.([0-9a-f]{64})\\.(\\d{1,15})\\.([0-9a-f]{64})");

    private final byte[] key;

    public HeadSeal(Keys keys) {
        key = keys.derive("audit-head");
    }

    /** The text to keep. */
    public String write(AuditHead head, Instant at) {
        String content = head.seq() + "." + head.mac() + "." + at.toEpochMilli();
        return content + "." + signature(content);
    }

    /** What the text says; empty when it was not signed with this key file. */
    public Optional<SeenHead> read(String text, String by, boolean outside) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) return Optional.empty();
        String expected = signature(text.substring(0, text.lastIndexOf('.')));
        if (!MessageDigest.isEqual(ascii(expected), ascii(parts.group(4)))) return Optional.empty();
        AuditHead head = new AuditHead(Long.parseLong(parts.group(1)), parts.group(2));
        return Optional.of(new SeenHead(head, Instant.ofEpochMilli(Long.parseLong(parts.group(3))), by, outside));
    }

    private String signature(String content) {
        return HexFormat.of().formatHex(Keys.hmac(key, ascii(content)));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
