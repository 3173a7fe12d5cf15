package app.unknot.accounts.factors.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param rpId the name of the portal that it was made for; it works nowhere else
 * @param usedAt when it was last shown, or null
 * @param backedUp whether the device keeps a copy elsewhere, such as in a password manager
 */
public record Passkey(
        UUID id,
        String label,
        String rpId,
        Instant madeAt,
        @Nullable Instant usedAt,
        boolean backedUp) {}
