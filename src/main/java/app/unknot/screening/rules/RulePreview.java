package app.unknot.screening.rules;

import app.unknot.screening.effects.RuleEffect;
import java.util.List;

/**
 * What publishing a draft would mean.
 *
 * @param changes in plain words, against the running rules
 * @param effect rough counts of clients; never names
 */
public record RulePreview(List<RuleChange> changes, RuleEffect effect) {
    /** The changes by which an emergency may be missed or count for less. */
    public List<RuleChange> weakening() {
        return changes.stream().filter(RuleChange::weakensEmergency).toList();
    }
}
