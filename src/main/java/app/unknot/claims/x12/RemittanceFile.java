package app.unknot.claims.x12;

import app.unknot.claims.packet.Remittance;
import app.unknot.claims.words.ClaimsWords;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Reads 835 remittance files as payers really send them. */
public final class RemittanceFile {
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
        if (start >= 0) throw new NotARemittance(ClaimsWords.THIS_FILE_IS_CUT_OFF.text());
        if (found.isEmpty()) throw new NotARemittance(ClaimsWords.THERE_IS_NO_PAYMENT_IN_THIS_FILE.text());
        return List.copyOf(found);
    }

    private static Remittance transaction(List<Tokens.Segment> segments) {
        try {
            return new RemittanceReader().read(segments);
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException unreadable) {
            throw new NotARemittance(ClaimsWords.THIS_FILE_HAS_AN_AMOUNT.text());
        }
    }

    private static void refuseOther(String kind) {
        if (kind.equals("835")) return;
        throw new NotARemittance(ClaimsWords.THIS_IS_NOT_A_REMITTANCE.text(named(kind)));
    }

    private static String named(String kind) {
        return switch (kind) {
            case "837" -> ClaimsWords.A_CLAIM_FILE_837.text();
            case "999" -> ClaimsWords.A_RECEIPT_FOR_A_CLAIM.text();
            case "997" -> ClaimsWords.A_RECEIPT_FOR_A_CLAIM_FILE.text();
            case "277" -> ClaimsWords.A_CLAIM_STATUS_REPORT_277.text();
            case "276" -> ClaimsWords.A_CLAIM_STATUS_QUESTION_276.text();
            case "271" -> ClaimsWords.AN_ANSWER_ABOUT_COVERAGE_271.text();
            case "270" -> ClaimsWords.A_QUESTION_ABOUT_COVERAGE_270.text();
            case "TA1" -> ClaimsWords.A_RECEIPT_FOR_AN_ENVELOPE.text();
            default -> ClaimsWords.A_FILE_OF_KIND.text(kind);
        };
    }
}
