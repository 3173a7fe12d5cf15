package app.unknot.insurance;

import app.unknot.clients.ClientId;
import java.time.LocalDate;
import java.util.List;

/** Knows what was billed to a payer. Implemented by who files claims; insurance counts what is left of an authorization by it. */
public interface BilledUnits {
    /** Lines of claims that were not given up, for visits from the first to the last day. */
    List<Line> of(ClientId client, PayerId payer, LocalDate first, LocalDate last);

    /** Units of one procedure code on one day. */
    record Line(LocalDate day, String code, int units) {}
}
