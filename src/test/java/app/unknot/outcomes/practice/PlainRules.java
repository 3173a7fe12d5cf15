package app.unknot.outcomes.practice;

import app.unknot.plans.MeaningfulChange;
import java.time.LocalDate;

/** The rules about one episode, said once more. */
final class PlainRules {
    private PlainRules() {}

    static State state(Definition rule, PracticeEpisode episode, LocalDate today) {
        Integer first = episode.pain().first();
        Integer last = episode.pain().last();
        if (first == null) return State.NOT_ASKED;
        if (first < Definition.ELIGIBLE_FROM) return State.MILD;
        if (last == null)
            return rule != Definition.FIRST_TO_NEWEST
                            && episode.opened().plusDays(14).isAfter(today)
                    ? State.TOO_RECENT
                    : State.NOT_FOLLOWED;
        if (last - first >= 2) return State.WORSE;
        boolean less = MeaningfulChange.reached(first, last);
        if (rule != Definition.WITH_OVERALL_CHANGE
                || !"ACUTE".equals(episode.kinds().get(Facet.ACUITY)))
            return less ? State.RESPONDED : State.NOT_RESPONDED;
        Boolean better = episode.muchBetter();
        if (better == null) return State.NO_OVERALL_ANSWER;
        return less && better ? State.RESPONDED : State.NOT_RESPONDED;
    }

    static Duration duration(PracticeEpisode episode) {
        String acuity = episode.kinds().get(Facet.ACUITY);
        if (acuity == null) return Duration.UNKNOWN;
        return acuity.equals("CHRONIC") ? Duration.LONGER : Duration.UP_TO_12_WEEKS;
    }

    static Severity severity(PracticeEpisode episode) {
        Integer first = episode.pain().first();
        if (first == null) return Severity.UNKNOWN;
        if (first < Definition.ELIGIBLE_FROM) return Severity.MILD;
        return first < 7 ? Severity.MODERATE : Severity.SEVERE;
    }

    static boolean is(PracticeEpisode episode, Facet facet, String value) {
        return value.equals(episode.kinds().get(facet));
    }
}
