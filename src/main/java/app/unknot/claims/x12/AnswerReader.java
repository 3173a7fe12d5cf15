package app.unknot.claims.x12;

import app.unknot.claims.packet.ClaimAnswer;
import app.unknot.claims.packet.ClaimAnswer.Level;
import app.unknot.claims.packet.ClaimAnswer.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the 277CA transaction that a file stands at, answer by answer. Statuses of lines count with their claim. */
public final class AnswerReader {
    private static final int[] STATUSES = {1, 10, 11};
    private static final int MOST_STATUSES = 100;

    private final X12File file;
    private boolean started;
    private Level level = Level.FILE;
    private long segment;
    private String control = "";
    private String payerNumber = "";
    private List<Status> statuses = new ArrayList<>();

    public AnswerReader(X12File file) {
        this.file = file;
    }

    /** The next one that says something; null at the end of the transaction. */
    public @Nullable ClaimAnswer next() {
        while (file.nextSegment()) {
            Segment now = file.segment();
            if (now.is("HL")) {
                ClaimAnswer done = done();
                begins(now, levelOf(now.code(3)));
                if (done != null) return done;
            } else if (now.is("TRN") && now.says(1, "2")) {
                ClaimAnswer done = control.isEmpty() ? null : done();
                if (done != null) begins(now, level);
                control = now.text(2);
                if (done != null) return done;
            } else take(now);
        }
        ClaimAnswer last = done();
        started = false;
        return last;
    }

    private void begins(Segment now, Level next) {
        started = true;
        level = next;
        segment = now.number();
        control = "";
        payerNumber = "";
        statuses = new ArrayList<>();
    }

    private void take(Segment now) {
        if (now.is("STC")) {
            for (int at : STATUSES)
                if (!now.blank(at) && statuses.size() < MOST_STATUSES)
                    statuses.add(new Status(code(now, at, 0), code(now, at, 1), code(now, at, 2)));
        } else if (now.is("REF") && now.says(1, "1K")) payerNumber = now.text(2);
    }

    private static String code(Segment now, int element, int part) {
        return now.part(element, part).toUpperCase(Locale.ROOT);
    }

    private @Nullable ClaimAnswer done() {
        if (!started || statuses.isEmpty()) return null;
        return new ClaimAnswer(segment, level, control, payerNumber, statuses);
    }

    private static Level levelOf(String code) {
        return switch (code) {
            case "PT" -> Level.CLAIM;
            case "19" -> Level.PROVIDER;
            default -> Level.FILE;
        };
    }
}
