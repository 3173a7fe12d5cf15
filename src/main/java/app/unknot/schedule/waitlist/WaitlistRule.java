package app.unknot.schedule.waitlist;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whom an open time suits, and in which order they are asked. Health plays no part in it. */
final class WaitlistRule {
    private WaitlistRule() {}

    /** The first reason why the time does not suit; empty when it does. */
    static Optional<Misfit> misfit(WaitlistWish wish, OpenTime open) {
        if (!wish.anyTherapist() && !wish.therapist().equals(open.therapist()))
            return Optional.of(Misfit.OTHER_THERAPIST);
        if (!wish.anyLocation() && !wish.location().equals(open.location())) return Optional.of(Misfit.OTHER_PLACE);
        if (wish.minutes() > open.minutes()) return Optional.of(Misfit.TOO_SHORT);
        LocalDateTime starts = open.starts();
        if (!wish.times().hasDay(starts.toLocalDate())) return Optional.of(Misfit.OTHER_DAY);
        if (!wish.times().hasHours(starts, starts.plusMinutes(wish.minutes()))) return Optional.of(Misfit.OTHER_HOURS);
        return Optional.empty();
    }

    /** Who sees this therapist comes first, then who has waited longest. */
    static List<WaitlistRow> ranked(List<WaitlistRow> suited, OpenTime open) {
        return suited.stream()
                .sorted(Comparator.<WaitlistRow, Boolean>comparing(
                                row -> !row.wish().therapist().equals(open.therapist()))
                        .thenComparing(WaitlistRow::askedAt))
                .toList();
    }
}
