package app.unknot.audit.anchors;

import app.unknot.audit.AuditVerdict;
import app.unknot.audit.words.AuditWords;
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

    private final AuditAnchors anchors;

    public AuditHealth(AuditAnchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public List<HealthLine> lines() {
        List<String> doubts = anchors.doubts();
        HealthLine line = anchors.known()
                .map(AuditHealth::line)
                .orElseGet(() -> HealthLine.good(
                        CODE,
                        AuditWords.ACCESS_LOG.text(),
                        doubts.isEmpty() ? AuditWords.THE_FIRST_CHECK_IS_UNDER_WAY.text() : ""));
        return List.of(doubts.isEmpty() || line.state() == State.BAD ? line : doubtful(line, doubts));
    }

    private static HealthLine doubtful(HealthLine line, List<String> doubts) {
        return new HealthLine(
                CODE,
                AuditWords.ACCESS_LOG.text(),
                State.ATTENTION,
                (line.sentence() + " " + String.join(". ", doubts) + ".").strip(),
                AuditWords.MAKE_SURE_THE_PORTAL_CAN.text());
    }

    private static HealthLine line(AuditVerdict verdict) {
        if (!verdict.isWhole())
            return new HealthLine(
                    CODE,
                    AuditWords.ACCESS_LOG.text(),
                    State.BAD,
                    AuditAnchors.words(verdict.flaws()),
                    AuditWords.KEEP_A_COPY_OF_THE_DATA_FOLDER.text());
        String entries = verdict.entries() == 1
                ? AuditWords.ENTRY_UNBROKEN.text()
                : AuditWords.ENTRIES_UNBROKEN.text(figure(verdict.entries()));
        String compared = switch (verdict.compared()) {
            case 0 -> AuditWords.NO_BACKUP_TABLET_OR_LIST.text();
            case 1 -> AuditWords.IT_MATCHES_THE_ONE_ENTRY.text();
            default -> AuditWords.IT_MATCHES_ALL_ENTRIES_THAT_BACKUPS.text(figure(verdict.compared()));
        };
        String whole = entries + " " + compared;
        if (verdict.explained().isEmpty()) return HealthLine.good(CODE, AuditWords.ACCESS_LOG.text(), whole);
        return HealthLine.good(
                CODE, AuditWords.ACCESS_LOG.text(), whole + " " + String.join(". ", verdict.explained()) + ".");
    }

    private static String figure(long number) {
        return PracticeFormats.count(number);
    }
}
