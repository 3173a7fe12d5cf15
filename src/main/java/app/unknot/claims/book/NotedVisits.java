package app.unknot.claims.book;

import app.unknot.accounts.UserId;
import app.unknot.charting.NoteId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the notes behind a claim say of when its visits were, and by whom. */
record NotedVisits(List<ClaimVisit> visits) {
    /** Minutes of treatment that the notes say, by day; a day is left out when one of its notes says none. */
    Map<LocalDate, Integer> minutes() {
        Map<LocalDate, Integer> minutes = new HashMap<>();
        Set<LocalDate> unknown = new HashSet<>();
        for (ClaimVisit visit : visits) {
            Integer known = visit.sessionMinutes();
            if (known == null) unknown.add(visit.serviceDate());
            else minutes.merge(visit.serviceDate(), known, Integer::sum);
        }
        minutes.keySet().removeAll(unknown);
        return minutes;
    }

    /** The days that its notes are about. */
    Set<LocalDate> days() {
        return visits.stream().map(ClaimVisit::serviceDate).collect(Collectors.toSet());
    }

    /** Minutes of treatment by note; one that says none is left out. */
    Map<NoteId, Integer> times() {
        Map<NoteId, Integer> times = new LinkedHashMap<>();
        for (ClaimVisit visit : visits) {
            Integer known = visit.sessionMinutes();
            if (known != null) times.put(visit.note(), known);
        }
        return times;
    }

    /** When the notes of each day were signed by the last who had to; a day is left out when that is not known. */
    Map<LocalDate, LocalDate> signed() {
        Map<LocalDate, LocalDate> signed = new HashMap<>();
        for (ClaimVisit visit : visits) {
            LocalDate on = visit.signedOn();
            if (on != null) signed.merge(visit.serviceDate(), on, (one, other) -> one.isAfter(other) ? one : other);
        }
        return signed;
    }

    /** The last visit of each who treated. */
    Map<UserId, LocalDate> lastDays() {
        return visits.stream()
                .collect(Collectors.toMap(
                        ClaimVisit::therapist,
                        ClaimVisit::serviceDate,
                        (one, other) -> one.isAfter(other) ? one : other));
    }
}
