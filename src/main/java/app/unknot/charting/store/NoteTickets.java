package app.unknot.charting.store;

import app.unknot.shared.storage.Keys;
import app.unknot.shared.storage.keys.EarlierKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes tickets and reads them again. A ticket is its content and an HMAC-SHA256 of it, both in base64, with a dot between; only
 * this practice's key file makes one, so nobody invents a note.
 */
@Component
public class NoteTickets {
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int LONGEST = 2_000;

    private final List<byte[]> keys;
    private final JsonMapper mapper;

    NoteTickets(EarlierKeys keys, JsonMapper mapper) {
        this.keys = keys.every(EarlierKeys.TICKETS);
        this.mapper = mapper;
    }

    public String write(NoteTicket ticket) {
        String content = TO_TEXT.encodeToString(mapper.writeValueAsBytes(ticket));
        return content + "." + TO_TEXT.encodeToString(seal(keys.getFirst(), content));
    }

    /** What the ticket says, or empty when this practice did not write it, with this key or an earlier one. */
    public Optional<NoteTicket> read(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || text.length() > LONGEST) return Optional.empty();
        String content = text.substring(0, dot);
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(text.substring(dot + 1));
            if (keys.stream().noneMatch(key -> MessageDigest.isEqual(sealed, seal(key, content))))
                return Optional.empty();
            return Optional.of(mapper.readValue(Base64.getUrlDecoder().decode(content), NoteTicket.class));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] seal(byte[] key, String content) {
        return Keys.hmac(key, content.getBytes(StandardCharsets.UTF_8));
    }
}
