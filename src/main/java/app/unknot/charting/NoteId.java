package app.unknot.charting;

import java.util.UUID;

/** Names one session note, from its first tap on. */
public record NoteId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
