package app.unknot.letters.followups;

import java.util.UUID;

/** Names one follow-up of advice. */
public record FollowUpId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
