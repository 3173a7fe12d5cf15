package app.unknot.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A single-use code that lets its person choose a password. Only its hash is kept. */
@Entity
class Invitation {
    @Id
    private UUID id;

    private UUID userId;
    private String codeHash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(UUID id, UserId user, String codeHash, Instant expiresAt) {
        this.id = id;
        this.userId = user.value();
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
    }

    UUID userId() {
        return userId;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
