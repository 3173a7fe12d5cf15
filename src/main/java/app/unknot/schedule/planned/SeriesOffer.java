package app.unknot.schedule.planned;

import app.unknot.schedule.Booking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A series as it is shown before anything is booked. Two are equal when the same would be booked.
 *
 * @param pattern what each session is like, wanted by nobody knowingly yet
 * @param sessions those that the plan still asks for
 */
public record SeriesOffer(Booking pattern, List<SeriesSession> sessions) {
    public SeriesOffer {
        sessions = List.copyOf(sessions);
    }

    /** What is unusual about every session alike, such as a client who is inactive: it is asked once. */
    public Optional<String> commonDoubt() {
        List<String> doubts = sessions.stream()
                .filter(session -> !session.times().isEmpty())
                .map(session -> session.times().getFirst().doubt())
                .distinct()
                .toList();
        return doubts.size() == 1 && !doubts.getFirst().isEmpty() ? Optional.of(doubts.getFirst()) : Optional.empty();
    }

    /** Whether each of these times was offered, and for sessions of their own. */
    boolean offers(List<SeriesTime> chosen) {
        return sessions.stream()
                        .flatMap(session -> session.times().stream())
                        .collect(Collectors.toSet())
                        .containsAll(chosen)
                && chosen.stream().map(SeriesTime::start).distinct().count() == chosen.size();
    }
}
