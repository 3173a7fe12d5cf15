package app.unknot.audit.anchors;

import app.unknot.audit.AuditVerdict;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.health.HealthLine;
import app.unknot.shared.health.HealthLine.State;
import app.unknot.shared.health.HealthSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the health page says of the access log. */
@Component
public class AuditHealth implements HealthSource {
    private static final String CODE = "audit.log";
    private static final String TITLE = "Access log";

    private final AuditAnchors anchors;

    public AuditHealth(AuditAnchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public List<HealthLine> lines() {
        List<String> doubts = anchors.doubts();
        HealthLine line = anchors.known()
                .map(AuditHealth::line)
                .orElseGet(() -> HealthLine.good(CODE, TITLE, doubts.isEmpty() ? "The first check is under way." : ""));
        return List.of(doubts.isEmpty() || line.state() == State.BAD ? line : doubtful(line, doubts));
    }

    private static HealthLine doubtful(HealthLine line, List<String> doubts) {
        return new HealthLine(
                CODE,
                TITLE,
                State.ATTENTION,
                (line.sentence() + " " + String.join(". ", doubts) + ".").strip(),
                "Make sure the portal can read it. It tries again every hour.");
    }

    private static HealthLine line(AuditVerdict verdict) {
        if (!verdict.isWhole())
            return new HealthLine(
                    CODE,
                    TITLE,
                    State.BAD,
                    AuditAnchors.words(verdict.flaws()),
                    "Keep a copy of the data folder as it is, write down when you saw this, and find out who had access to"
                            + " the server. If you put an old copy of the folder back yourselves, note it in your paper log. Next "
                            + "time, use ./unknot restore.");
        String whole = (verdict.entries() == 1 ? "1 entry" : figure(verdict.entries()) + " entries") + ", unbroken. "
                + switch (verdict.compared()) {
                    case 0 -> "No backup, tablet or list has recorded any of it yet.";
                    case 1 -> "It matches the one entry that a backup, tablet or list has seen.";
                    default ->
                        "It matches all " + figure(verdict.compared())
                                + " entries that backups, tablets and lists have seen.";
                };
        if (verdict.explained().isEmpty()) return HealthLine.good(CODE, TITLE, whole);
        return HealthLine.good(CODE, TITLE, whole + " " + String.join(". ", verdict.explained()) + ".");
    }

    private static String figure(long number) {
        return PracticeFormats.count(number);
    }
}
