package app.unknot.charting.search;

import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.ClientId;
import app.unknot.shared.storage.Keys;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leaves a trace of a search that does not say what was looked for. */
@Component
class SearchTrace {
    private final AuditLog audit;
    private final byte[] traceKey;

    SearchTrace(AuditLog audit, Keys keys) {
        this.audit = audit;
        this.traceKey = keys.derive("search-trace");
    }

    /** The words may themselves say what somebody suffers from: the log gets a keyed hash, which tells equal searches only. */
    void of(ClientId client, List<String> words) {
        byte[] hash = Keys.hmac(traceKey, String.join(" ", words).getBytes(StandardCharsets.UTF_8));
        audit.record(AuditEvent.done("CHART_SEARCH", client.matter())
                .with("words " + HexFormat.of().formatHex(hash, 0, 8)));
    }
}
