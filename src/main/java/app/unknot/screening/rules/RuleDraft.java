package app.unknot.screening.rules;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an admin is changing. Without a stored one it is the running rules, unchanged.
 *
 * @param basedOn name of the version that ran when the draft was begun
 * @param keptAt when it was last stored, or null when nothing is stored
 * @param edition counts how often it was stored, so that two windows do not overwrite each other
 */
public record RuleDraft(
        String basedOn, RuleSetText text, @Nullable Instant keptAt, long edition) {
    public boolean isStored() {
        return keptAt != null;
    }
}
