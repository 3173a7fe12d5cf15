package app.unknot.outcomes.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a client's visits into episodes: a new one begins after a discharge, after twelve weeks without a visit, or by decision. A pure
 * function: the same visits make the same episodes, in whatever order their notes were signed.
 */
public final class EpisodeCut {
    /** Days without a visit after which an episode is over. */
    public static final int BREAK_DAYS = 84;

    private static final Comparator<Visit> IN_ORDER =
            Comparator.comparing(Visit::day).thenComparing(visit -> visit.note().toString());

    private EpisodeCut() {}

    /**
     * @param discharges days on which treatment ended; a visit on the same day still belongs to what ended
     * @param decisions days from which on a new episode was decided; a visit on the same day belongs to the new one
     */
    public static List<Course> of(
            Collection<Visit> visits, Collection<LocalDate> discharges, Collection<LocalDate> decisions) {
        List<Visit> ordered = visits.stream().sorted(IN_ORDER).toList();
        List<Course> courses = new ArrayList<>();
        List<Visit> current = new ArrayList<>();
        Opened opened = Opened.FIRST_VISIT;
        for (Visit visit : ordered) {
            if (!current.isEmpty()) {
                LocalDate last = current.getLast().day();
                Optional<Cut> cut = cut(last, visit.day(), discharges, decisions);
                if (cut.isPresent()) {
                    courses.add(new Course(
                            current, opened, cut.get().on(), cut.get().ended()));
                    opened = cut.get().opened();
                    current = new ArrayList<>();
                }
            }
            current.add(visit);
        }
        if (!current.isEmpty()) courses.add(newest(current, opened, discharges));
        return List.copyOf(courses);
    }

    /** Whether nobody has come for twelve weeks. */
    public static boolean isLost(LocalDate lastVisit, LocalDate today) {
        return !today.isBefore(lastVisit.plusDays(BREAK_DAYS));
    }

    private static Course newest(List<Visit> visits, Opened opened, Collection<LocalDate> discharges) {
        LocalDate last = visits.getLast().day();
        return discharges.stream()
                .filter(day -> !day.isBefore(last))
                .min(Comparator.naturalOrder())
                .map(day -> new Course(visits, opened, day, Ended.DISCHARGED))
                .orElseGet(() -> new Course(visits, opened, null, null));
    }

    private record Cut(LocalDate on, Ended ended, Opened opened) {}

    private static Optional<Cut> cut(
            LocalDate last, LocalDate next, Collection<LocalDate> discharges, Collection<LocalDate> decisions) {
        Optional<LocalDate> discharge = discharges.stream()
                .filter(day -> !day.isBefore(last) && day.isBefore(next))
                .min(Comparator.naturalOrder());
        if (discharge.isPresent())
            return Optional.of(new Cut(discharge.get(), Ended.DISCHARGED, Opened.AFTER_DISCHARGE));
        Optional<LocalDate> decision = decisions.stream()
                .filter(day -> day.isAfter(last) && !day.isAfter(next))
                .min(Comparator.naturalOrder());
        if (decision.isPresent()) return Optional.of(new Cut(decision.get(), Ended.BY_DECISION, Opened.BY_DECISION));
        return isLost(last, next)
                ? Optional.of(new Cut(last.plusDays(BREAK_DAYS), Ended.LOST, Opened.AFTER_A_BREAK))
                : Optional.empty();
    }
}
