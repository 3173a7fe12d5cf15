package app.unknot.claims.x12;

import app.unknot.claims.packet.EnvelopeReceipt;
import app.unknot.claims.packet.FileReceipt;
import app.unknot.claims.packet.FileReceipt.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the 999 transaction or the TA1 that a file stands at. */
public final class ReceiptReader {
    private static final int MOST_FAULTS = 200;

    private final X12File file;
    private String group = "";
    private String transaction = "";
    private List<Fault> faults = new ArrayList<>();
    private String tag = "";
    private String place = "";
    private String code = "";
    private String claim = "";
    private boolean pending;

    public ReceiptReader(X12File file) {
        this.file = file;
    }

    /** The next receipt of a 999, for one transaction or at last for the whole group; null at its end. */
    public @Nullable FileReceipt next() {
        while (file.nextSegment()) {
            Segment now = file.segment();
            switch (now.tag()) {
                case "AK1" -> group = now.text(2);
                case "AK2" -> {
                    transaction = now.text(2);
                    faults = new ArrayList<>();
                }
                case "IK3" -> {
                    endFault();
                    tag = now.code(1);
                    place = now.text(2);
                    code = now.code(4);
                    claim = "";
                    pending = true;
                }
                case "CTX" -> context(now);
                case "IK4" -> {
                    if (pending || !tag.isEmpty()) fault(now.part(1, 0), now.code(3));
                    pending = false;
                }
                case "IK5" -> {
                    endFault();
                    return new FileReceipt(now.number(), group, transaction, now.code(1), faults);
                }
                case "AK9" -> {
                    endFault();
                    return new FileReceipt(now.number(), group, "", now.code(1), List.of());
                }
                default -> {
                    // Nothing else says what became of the file.
                }
            }
        }
        return null;
    }

    private void context(Segment now) {
        if (now.part(1, 0).equalsIgnoreCase("CLM01")) claim = now.part(1, 1);
    }

    private void endFault() {
        if (pending) fault("", code);
        pending = false;
        tag = "";
    }

    private void fault(String element, String why) {
        if (faults.size() < MOST_FAULTS) faults.add(new Fault(tag, place, element, why, claim));
    }

    /** The TA1. */
    public @Nullable EnvelopeReceipt envelope() {
        EnvelopeReceipt receipt = null;
        while (file.nextSegment()) {
            Segment now = file.segment();
            if (now.is("TA1")) receipt = new EnvelopeReceipt(now.number(), now.text(1), now.code(4), now.code(5));
        }
        return receipt;
    }
}
