package app.unknot.accounts;

import java.util.UUID;

/** Names one account. */
public record UserId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
