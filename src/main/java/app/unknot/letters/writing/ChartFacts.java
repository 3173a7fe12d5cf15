package app.unknot.letters.writing;

import app.unknot.clients.ClientId;
import app.unknot.letters.SessionUnderWay;
import app.unknot.letters.SessionUnderWay.Interrupted;
import app.unknot.letters.Treatment;
import app.unknot.letters.TreatmentRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the chart, which lies above, for what a letter says of treatment. */
@Component
class ChartFacts {
    private final ObjectProvider<TreatmentRecord> charts;
    private final ObjectProvider<SessionUnderWay> sessions;

    ChartFacts(ObjectProvider<TreatmentRecord> charts, ObjectProvider<SessionUnderWay> sessions) {
        this.charts = charts;
        this.sessions = sessions;
    }

    /** The session of today that was stopped. */
    @Nullable
    Interrupted interrupted(ClientId client) {
        return sessions.orderedStream()
                .flatMap(session -> session.of(client).stream())
                .findFirst()
                .orElse(null);
    }

    /** What the chart says, once there is a session. */
    @Nullable
    Treatment treatment(ClientId client) {
        return charts.orderedStream()
                .findFirst()
                .flatMap(chart -> chart.of(client))
                .orElse(null);
    }
}
