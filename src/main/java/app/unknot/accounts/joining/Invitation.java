package app.unknot.accounts.joining;

import app.unknot.accounts.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A single-use code that lets its person choose a password. Only its hash is kept. */
@Entity
public class Invitation {
    @Id
    private UUID id;

    private UUID userId;
    private String codeHash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private boolean restores;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    public Invitation(UUID id, UserId user, String codeHash, Instant expiresAt, boolean restores) {
        this.id = id;
        this.userId = user.value();
        this.codeHash = codeHash;
        this.expiresAt = expiresAt;
        this.restores = restores;
    }

    public UUID userId() {
        return userId;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Whether its use takes the second factor away. */
    boolean restores() {
        return restores;
    }
}
