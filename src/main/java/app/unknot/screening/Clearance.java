package app.unknot.screening;

import app.unknot.shared.Technique;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/**
 * What screening allows, and why. The highest level wins, the lowest ceiling wins, bans and areas to avoid add up.
 *
 * @param ceiling highest applied pressure allowed, 0-10, or null when nothing limits it
 * @param avoid parts of the body to keep off, in the order of the rules
 * @param position how to lay the client, in the order of the rules
 * @param because every reason, the gravest first
 * @param ruleSet version of the rule set that decided
 */
public record Clearance(
        Level level,
        @Nullable Integer ceiling,
        Set<Technique> banned,
        SequencedSet<String> avoid,
        SequencedSet<String> position,
        List<Finding> because,
        String ruleSet) {
    public Clearance {
        banned = Set.copyOf(banned);
        because = List.copyOf(because);
    }

    public boolean allowsBooking() {
        return level.allowsBooking();
    }

    /** Whether hands-on work may begin: the level allows it and no question waits for its answer. */
    public boolean allowsStart() {
        return level.allowsStart() && because.stream().noneMatch(Finding::unanswered);
    }

    public boolean allowsSigning() {
        return level.allowsSigning() && because.stream().noneMatch(Finding::unanswered);
    }

    public Optional<Letter> letter() {
        return level.letter();
    }

    /** The reasons that are findings, without questions that wait. */
    public List<Finding> findings() {
        return because.stream().filter(finding -> !finding.unanswered()).toList();
    }

    public boolean bans(Technique technique) {
        return banned.contains(technique);
    }

    Clearance heldBy(Level hold) {
        var reasons = new ArrayList<>(because);
        reasons.addFirst(Finding.hold(hold));
        return new Clearance(
                hold.outranks(level) ? hold : level, ceiling, banned, avoid, position, reasons, ruleSet);
    }

    /** Techniques that are left, in catalogue order. */
    public Set<Technique> techniques() {
        return banned.isEmpty() ? EnumSet.allOf(Technique.class) : EnumSet.complementOf(EnumSet.copyOf(banned));
    }

    static SequencedSet<String> inOrder(List<String> texts) {
        return new LinkedHashSet<>(texts);
    }
}
