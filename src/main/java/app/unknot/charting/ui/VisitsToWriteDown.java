package app.unknot.charting.ui;

import app.unknot.accounts.RecordNotFound;
import app.unknot.charting.worklist.Worklist;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.Schedule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;

/** Finds the visits that became no session and are not written down yet. */
@org.springframework.stereotype.Component
class VisitsToWriteDown {
    private final Worklist worklist;
    private final Schedule schedule;

    VisitsToWriteDown(Worklist worklist, Schedule schedule) {
        this.worklist = worklist;
        this.schedule = schedule;
    }

    /** The client's visits that this can be about: the one in the address first, then today's, then what nobody charted. */
    SequencedMap<AppointmentId, Instant> of(ClientId client, Optional<String> address) {
        SequencedMap<AppointmentId, Instant> visits = new LinkedHashMap<>();
        address.map(VisitsToWriteDown::appointment)
                .map(schedule::open)
                .filter(row -> row.client().equals(client))
                .ifPresent(row -> visits.put(row.id(), row.startsAt()));
        schedule.todayWith(client).ifPresent(row -> visits.putIfAbsent(row.id(), row.startsAt()));
        worklist.notStartedWith(client).forEach(row -> visits.putIfAbsent(row.appointment(), row.startsAt()));
        return visits;
    }

    private static AppointmentId appointment(String text) {
        try {
            return new AppointmentId(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            throw new RecordNotFound();
        }
    }
}
