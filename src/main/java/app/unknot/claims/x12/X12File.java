package app.unknot.claims.x12;

import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.TransactionEnd;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Sha256;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file transaction by transaction, in one pass and in constant memory, and checks its envelopes. What is wrong with a
 * transaction is said at its end; what is wrong around it, at the end of the file.
 */
public final class X12File {
    private static final String STANDS_ALONE = "TA1";

    private final X12Reader reader;
    private final Envelope envelope;
    private final MessageDigest digest;
    private int transactions;
    private boolean waiting;
    private boolean inside;
    private boolean orphan;
    private boolean alone;
    private int segments;
    private String control = "";
    private List<Flaw> flaws = new ArrayList<>();
    private String hash = "";
    private long last;

    public X12File(InputStream file) {
        this.reader = new X12Reader(file);
        this.envelope = new Envelope(reader);
        this.digest = Sha256.running();
    }

    /** What is wrong outside the transactions; complete once {@link #next} has said null. */
    public List<Flaw> flaws() {
        return List.copyOf(reader.flaws());
    }

    /** How many segments were read so far. */
    public long segments() {
        return reader.count();
    }

    /** Opens the next transaction, past what is left of the one before; null at the end of the file. */
    public @Nullable TransactionHead next() {
        while (inside) nextSegment();
        while (waiting || reader.next()) {
            waiting = false;
            Segment segment = reader.segment();
            if (segment.is("ST")) return begin(segment, segment.code(1), segment.text(2), false);
            if (segment.is(STANDS_ALONE)) {
                alone = true;
                return begin(segment, STANDS_ALONE, "", true);
            }
            if (segment.is("SE")) reader.flaw(ClaimsWords.A_TRANSACTION_ENDS_WITHOUT.text());
            else if (!envelope.take(segment)) {
                if (envelope.groupOpen() || Kinds.beginsSomething(segment)) return headless(segment);
                reader.flaw(ClaimsWords.THIS_IS_NO_SEGMENT.text());
            }
        }
        envelope.fileEnds();
        return null;
    }

    private TransactionHead headless(Segment segment) {
        TransactionHead head = begin(segment, "", "", true);
        flaw(ClaimsWords.A_TRANSACTION_HAS_NO_BEGINNING.text());
        return head;
    }

    private TransactionHead begin(Segment segment, String code, String number, boolean withoutHead) {
        inside = true;
        orphan = withoutHead;
        segments = withoutHead ? 0 : 1;
        control = number;
        flaws = new ArrayList<>();
        hash = "";
        digest.reset();
        if (!withoutHead) {
            digest(segment);
            envelope.transaction();
        }
        String guide = segment.is("ST") && !segment.blank(3) ? segment.code(3) : envelope.guide();
        Kind kind = Kinds.of(code, guide, envelope.groupCode());
        if (kind == Kind.PAYMENT && !withoutHead && !code.equals("835"))
            flaw(ClaimsWords.A_TRANSACTION_AMONG_PAYMENTS.text(code));
        return new TransactionHead(
                transactions++, kind, code, guide, number, envelope.groupControl(), segment.number());
    }

    /** Goes to the next segment inside the transaction; false at its end. */
    boolean nextSegment() {
        if (!inside) return false;
        if (orphan) {
            orphan = false;
            return taken(reader.segment());
        }
        if (alone) return ended();
        if (!reader.next()) {
            flaw(ClaimsWords.THIS_FILE_IS_CUT_OFF.text());
            return ended();
        }
        Segment segment = reader.segment();
        if (segment.is("SE")) {
            closes(segment);
            return ended();
        }
        if (segment.is("ST") || segment.is("GE") || segment.is("IEA") || segment.is("ISA") || segment.is("GS")) {
            waiting = true;
            flaw(ClaimsWords.A_TRANSACTION_HAS_NO_END.text());
            return ended();
        }
        return taken(segment);
    }

    private boolean taken(Segment segment) {
        segments++;
        digest(segment);
        return true;
    }

    private void closes(Segment segment) {
        segments++;
        if (!segment.ended()) flaw(ClaimsWords.THIS_FILE_IS_CUT_OFF.text());
        int stated = segment.whole(1);
        if (stated < 0) flaw(ClaimsWords.THE_COUNT_OF_SEGMENTS_IS_MISSING.text(segments));
        else if (stated != segments) flaw(ClaimsWords.THE_FILE_SAYS_IT_HAS_SEGMENTS.text(stated, segments));
        if (!segment.says(2, control)) reader.flaw(ClaimsWords.THE_NUMBERS_DIFFER.text(control, segment.text(2)));
    }

    private boolean ended() {
        inside = false;
        alone = false;
        last = reader.segment().number();
        hash = HexFormat.of().formatHex(digest.digest());
        return false;
    }

    private void digest(Segment segment) {
        digest.update(segment.buffer(), segment.start(), segment.length());
        digest.update((byte) '~');
    }

    Segment segment() {
        return reader.segment();
    }

    /** Something is wrong with this transaction at its present segment. */
    void flaw(String words) {
        flaws.add(flawHere(words));
    }

    Flaw flawHere(String words) {
        Segment segment = reader.segment();
        return new Flaw(segment.number(), segment.position(), words, segment.shown());
    }

    /** How the transaction ended; reads what is left of it. */
    public TransactionEnd end() {
        while (inside) nextSegment();
        return new TransactionEnd(last, flaws, hash);
    }
}
