package app.unknot.claims.x12;

import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.Billing;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes professional claims as one 837P file (005010X222A1). A transaction that is refused is refused whole, so the claims go in
 * several of a few hundred.
 */
public final class ClaimFile {
    /** The most claims of one transaction. */
    public static final int IN_A_TRANSACTION = 500;

    private static final String GUIDE = "005010X222A1";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

    private final Exchange exchange;

    private ClaimFile(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * The file as text; lines end after each segment.
     *
     * @param claims at least one, all of the same practice, all scrubbed; each names who bills
     */
    public static String write(Exchange exchange, List<ClaimSnapshot> claims) {
        if (claims.isEmpty()) throw new IllegalArgumentException("A claim file needs a claim");
        return new ClaimFile(exchange).of(claims);
    }

    private String of(List<ClaimSnapshot> claims) {
        String number = String.format(Locale.ROOT, "%09d", exchange.number());
        SegmentWriter file = new SegmentWriter();
        head(file, number);
        int transactions = 0;
        for (int from = 0; from < claims.size(); from += IN_A_TRANSACTION) {
            transactions++;
            transaction(file, transactions, claims.subList(from, Math.min(claims.size(), from + IN_A_TRANSACTION)));
        }
        file.segment("GE", transactions, exchange.number()).segment("IEA", 1, number);
        return file.toString();
    }

    private void head(SegmentWriter file, String number) {
        String date = SHORT_DAY.format(exchange.at());
        String time = TIME.format(exchange.at());
        file.segment(
                "ISA",
                "00",
                " ".repeat(10),
                "00",
                " ".repeat(10),
                "ZZ",
                padded(exchange.senderId()),
                "ZZ",
                padded(exchange.receiverId()),
                date,
                time,
                "^",
                "00501",
                number,
                "0",
                exchange.test() ? "T" : "P",
                ":");
        file.segment(
                "GS",
                "HC",
                exchange.senderId(),
                exchange.receiverId(),
                DAY.format(exchange.at()),
                time,
                exchange.number(),
                "X",
                GUIDE);
    }

    private void transaction(SegmentWriter file, int number, List<ClaimSnapshot> claims) {
        String control = String.format(Locale.ROOT, "%04d", number);
        int before = file.count();
        file.segment("ST", "837", control, GUIDE);
        file.segment(
                "BHT",
                "0019",
                "00",
                exchange.number() + "-" + number,
                DAY.format(exchange.at()),
                TIME.format(exchange.at()),
                "CH");
        ClaimLoops loops = new ClaimLoops(file);
        loops.submitter(claims.getFirst().billing(), exchange);
        Billing last = null;
        for (ClaimSnapshot claim : claims) {
            // What was frozen before the practice changed how it bills goes as it was frozen.
            if (!claim.billing().equals(last)) loops.billing(claim.billing());
            last = claim.billing();
            loops.claim(claim);
        }
        file.segment("SE", file.count() - before + 1, control);
    }

    private static String padded(String id) {
        return String.format(Locale.ROOT, "%-15.15s", id);
    }
}
