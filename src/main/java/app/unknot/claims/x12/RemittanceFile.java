package app.unknot.claims.x12;

import app.unknot.claims.packet.Remittance;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads 835 remittance files as payers really send them. */
public final class RemittanceFile {
    private static final Map<String, String> KINDS = Map.of(
            "837", "a claim file (837)",
            "999", "a receipt for a claim file (999)",
            "997", "a receipt for a claim file (997)",
            "277", "a claim status report (277)",
            "276", "a claim status question (276)",
            "271", "an answer about coverage (271)",
            "270", "a question about coverage (270)",
            "TA1", "a receipt for an envelope (TA1)");

    private RemittanceFile() {}

    /**
     * The remittances of a file, one for each payment.
     *
     * @throws NotARemittance when it is something else, is cut off, or an amount or day cannot be read
     */
    public static List<Remittance> read(byte[] bytes) {
        List<Tokens.Segment> segments =
                Tokens.read(new String(bytes, StandardCharsets.UTF_8)).segments();
        List<Remittance> found = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < segments.size(); i++) {
            Tokens.Segment segment = segments.get(i);
            if (segment.name().equals("ST")) {
                refuseOther(segment.at(1));
                start = i;
            }
            if (segment.name().equals("SE") && start >= 0) {
                found.add(transaction(segments.subList(start, i + 1)));
                start = -1;
            }
        }
        if (start >= 0) throw new NotARemittance("This file is cut off: its last payment has no end.");
        if (found.isEmpty()) throw new NotARemittance("There is no payment in this file.");
        return List.copyOf(found);
    }

    private static Remittance transaction(List<Tokens.Segment> segments) {
        try {
            return new RemittanceReader().read(segments);
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException unreadable) {
            throw new NotARemittance(
                    "This file has an amount or a date that cannot be read. Ask the payer to send it again.");
        }
    }

    private static void refuseOther(String kind) {
        if (kind.equals("835")) return;
        String name = Objects.requireNonNullElse(KINDS.get(kind), "a file of kind " + kind);
        throw new NotARemittance("This is " + name + ", not a remittance (835).");
    }
}
