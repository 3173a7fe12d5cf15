package app.unknot.charting.briefing;

import app.unknot.accounts.CurrentSubject;
import app.unknot.charting.briefing.SessionBriefing.LastTime;
import app.unknot.clients.ClientId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was done and written at the client's last visit; reading it leaves a trace. */
@Component
class LastTimes {
    private final LastVisits lastVisits;
    private final CurrentSubject current;

    LastTimes(LastVisits lastVisits, CurrentSubject current) {
        this.lastVisits = lastVisits;
        this.current = current;
    }

    /** Null before the second visit. */
    @Nullable
    LastTime of(ClientId client) {
        return lastVisits
                .read(client)
                .map(note -> LastTime.of(note, current.require().id()))
                .orElse(null);
    }
}
