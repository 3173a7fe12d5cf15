package app.unknot.plans.form;

import app.unknot.plans.MeaningfulChange;
import app.unknot.plans.Progress;
import app.unknot.plans.SessionSeen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How it goes under the client's plan, told by its signed sessions in order of time, over all versions since the last discharge.
 */
public record PlanCourse(List<Held> sessions) {
    public PlanCourse {
        sessions = List.copyOf(sessions);
    }

    /** One session that was held and signed. */
    public record Held(LocalDate on, SessionSeen seen) {}

    /** What the pain before sessions says; sessions without an answer are left out. */
    public Set<Progress.Flag> flags() {
        return Progress.flags(visits());
    }

    /**
     * Whether the last two visits were two points worse than the first, and both came after this session: a decision that was made in
     * the meantime is given two visits of its own.
     */
    public boolean isWorseSince(int session) {
        long since = sessions.stream()
                .skip(session)
                .filter(held -> held.seen().painBefore() != null)
                .count();
        return since >= 2 && flags().contains(Progress.Flag.WORSENING);
    }

    /** Minutes of treatment given so far. */
    public int minutes() {
        return sessions.stream().mapToInt(held -> held.seen().minutes()).sum();
    }

    /** Whether the latest session found the change that matters; false while there is nothing to compare. */
    public boolean hasMeaningfulChange() {
        var visits = visits();
        return visits.size() > 1
                && MeaningfulChange.reached(
                        visits.getFirst().pain(), visits.getLast().pain());
    }

    /** Home care since a session, in counts such as {@code done 3, partly done 1}; empty when it was never asked. */
    public String homeCareSince(int session) {
        var words = new ArrayList<String>();
        for (var answer : SessionSeen.Adherence.values()) {
            long times = sessions.stream()
                    .skip(session)
                    .filter(held -> held.seen().homeCare() == answer)
                    .count();
            if (times > 0 && answer != SessionSeen.Adherence.NOT_ASKED) words.add(answer.title() + " " + times);
        }
        return String.join(", ", words);
    }

    /** How many sessions since then were followed by a reaction. */
    public long reactionsSince(int session) {
        return sessions.stream()
                .skip(session)
                .filter(held -> held.seen().reaction())
                .count();
    }

    /** Pain before the sessions, with the days since the first. */
    public List<Progress.Visit> visits() {
        var visits = new ArrayList<Progress.Visit>();
        LocalDate first = null;
        for (var held : sessions) {
            Integer pain = held.seen().painBefore();
            if (pain == null) continue;
            if (first == null) first = held.on();
            visits.add(new Progress.Visit((int) ChronoUnit.DAYS.between(first, held.on()), pain));
        }
        return visits;
    }
}
