package app.unknot.screening.effects;

import app.unknot.screening.Level;
import java.util.List;

/**
 * What other rules would change for the clients who have a current screening, in rough counts and never in names.
 *
 * @param screened clients with a current screening
 * @param changed those for whom level, ceiling, bans, areas to keep off, minutes or home care would be others
 * @param stopped those whose session could start now and could not then
 * @param freed the other way round
 * @param ceilings those with another ceiling
 * @param bans those with other banned techniques
 * @param homeCare those for whom other home care is withheld
 * @param minutes those whose sessions may last longer or less long
 */
public record RuleEffect(
        RoughCount screened,
        RoughCount changed,
        RoughCount stopped,
        RoughCount freed,
        RoughCount ceilings,
        RoughCount bans,
        RoughCount homeCare,
        RoughCount minutes,
        List<Move> moves,
        List<ByRule> byRule) {
    /** From one level to another. */
    public record Move(Level from, Level to, RoughCount clients) {}

    /** The clients for whom this rule would speak, fall silent or say something else. */
    public record ByRule(String code, RoughCount clients) {}
}
