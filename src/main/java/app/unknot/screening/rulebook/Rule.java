package app.unknot.screening.rulebook;

import app.unknot.anatomy.KeepOffArea;
import app.unknot.anatomy.Position;
import app.unknot.anatomy.Technique;
import app.unknot.screening.Level;
import app.unknot.screening.conditions.Condition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One screening rule.
 *
 * @param code such as E01; stable between versions of the rule set
 * @param title what was found, short enough for an alert strip
 * @param ask the question as the client hears it at intake
 * @param action what the therapist does about it
 * @param ceiling highest applied pressure allowed, 0-10, or null when it sets none
 * @param avoid parts of the body to keep off
 * @param areas the same as regions of the body map, as far as they have any
 * @param position how to lay the client, or empty
 * @param notPositions how the client must not lie
 * @param terms what it binds beside the work
 * @param source where the rule comes from
 */
public record Rule(
        String code,
        Level level,
        String title,
        String ask,
        Condition when,
        String action,
        @Nullable Integer ceiling,
        Set<Technique> banned,
        List<String> avoid,
        Set<KeepOffArea> areas,
        String position,
        Set<Position> notPositions,
        RuleTerms terms,
        String source) {
    public Rule {
        banned = Set.copyOf(banned);
        avoid = List.copyOf(avoid);
        areas = Set.copyOf(areas);
        notPositions = Set.copyOf(notPositions);
        if (ceiling != null && (ceiling < 0 || ceiling > 10))
            throw new IllegalArgumentException(code + ": ceiling is 0-10");
    }

    /** Whether something keeps a session within the rule by itself: a cap, bans, regions, positions, minutes or home care. */
    public boolean enforces() {
        return ceiling != null
                || !banned.isEmpty()
                || !areas.isEmpty()
                || !notPositions.isEmpty()
                || terms.minutes() != null
                || !terms.withholds().isEmpty();
    }

    /** Whether it keeps hands off where a finding is on this client. */
    public boolean asksSite() {
        return areas.contains(KeepOffArea.SITE);
    }

    /** Whether the therapist has to say how the session was adapted, which nothing else would keep. */
    public boolean asksAdaptation() {
        return level == Level.CAUTION && (!terms.adaptations().isEmpty() || !enforces());
    }
}
