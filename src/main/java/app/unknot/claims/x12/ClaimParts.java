package app.unknot.claims.x12;

import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.Flaw;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.RemittedClaim.Patient;
import app.unknot.claims.packet.RemittedLine;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One claim of an 835 while it is put together. */
final class ClaimParts {
    private static final int LAST_CAS_TRIPLET = 17;
    private static final int MOST_LINES = 999;
    private static final int MOST_FLAWS = 20;

    private final X12File file;
    private final long segment;
    private final String control;
    private final String status;
    private final String payerNumber;
    private final Money charge;
    private final Money paid;
    private final @Nullable Money clientPart;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private final List<RemittedLine> lines = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private Patient patient = Patient.UNNAMED;
    private Patient corrected = Patient.UNNAMED;

    private boolean inLine;
    private String procedure = "";
    private String billed = "";
    private Money lineCharge = Money.ZERO;
    private Money linePaid = Money.ZERO;
    private String lineControl = "";
    private @Nullable LocalDate lineDay;
    private List<Adjustment> lineAdjustments = new ArrayList<>();
    private List<String> lineRemarks = new ArrayList<>();

    ClaimParts(X12File file, Segment clp) {
        this.file = file;
        this.segment = clp.number();
        this.control = clp.text(1);
        this.status = clp.code(2);
        this.payerNumber = clp.text(7);
        if (clp.tooLong(1) || clp.tooLong(7)) flaw(ClaimsWords.AN_ELEMENT_IS_TOO_LONG.text());
        this.charge = amount(clp, 3);
        this.paid = neededAmount(clp, 4);
        this.clientPart = clp.blank(5) ? null : amount(clp, 5);
    }

    void take(Segment segment) {
        switch (segment.tag()) {
            case "CAS" -> adjustments(segment, inLine ? lineAdjustments : adjustments);
            case "SVC" -> line(segment);
            case "NM1" -> {
                if (segment.says(1, "QC")) patient = named(segment);
                if (segment.says(1, "74")) corrected = named(segment);
            }
            case "REF" -> {
                if (inLine && segment.says(1, "6R")) lineControl = segment.text(2);
            }
            case "DTM" -> {
                // The day of the service, or the first of several.
                if (inLine && (segment.says(1, "472") || segment.says(1, "150"))) lineDay = day(segment.text(2));
            }
            case "LQ" -> {
                // Others are codes of pharmacies.
                if (segment.blank(1) || segment.says(1, "HE")) remark(segment.text(2), inLine ? lineRemarks : remarks);
            }
            case "MOA" -> remarks(segment, 3, 7);
            case "MIA" -> {
                remark(segment.text(5), remarks);
                remarks(segment, 20, 23);
            }
            default -> {
                // Other dates, names and quantities do not move money.
            }
        }
    }

    RemittedClaim claim() {
        endLine();
        return new RemittedClaim(
                segment,
                control,
                status,
                charge,
                paid,
                clientPart,
                payerNumber,
                patient,
                corrected,
                adjustments,
                lines,
                remarks,
                flaws);
    }

    private void line(Segment segment) {
        endLine();
        inLine = true;
        procedure = procedure(segment, 1);
        billed = procedure(segment, 6);
        lineCharge = amount(segment, 2);
        linePaid = amount(segment, 3);
    }

    private static Patient named(Segment segment) {
        return new Patient(segment.text(3), segment.text(4), segment.text(9));
    }

    /** Without what kind of code it is, and without modifiers. */
    private static String procedure(Segment segment, int element) {
        List<String> parts = segment.parts(element);
        return (parts.size() > 1 ? parts.get(1) : parts.getFirst()).toUpperCase(Locale.ROOT);
    }

    private void endLine() {
        if (!inLine) return;
        if (lines.size() == MOST_LINES) flaw(ClaimsWords.TOO_MUCH_IN_ONE.text(MOST_LINES));
        else
            lines.add(new RemittedLine(
                    procedure, billed, lineCharge, linePaid, lineControl, lineDay, lineAdjustments, lineRemarks));
        inLine = false;
        lineControl = "";
        lineDay = null;
        lineAdjustments = new ArrayList<>();
        lineRemarks = new ArrayList<>();
    }

    private void adjustments(Segment segment, List<Adjustment> target) {
        for (int at = 2; at <= LAST_CAS_TRIPLET; at += 3) {
            if (segment.blank(at) && segment.blank(at + 1)) continue;
            if (segment.blank(at)) flaw(ClaimsWords.AN_ADJUSTMENT_HAS_NO_REASON.text());
            if (target.size() == MOST_LINES) flaw(ClaimsWords.TOO_MUCH_IN_ONE.text(MOST_LINES));
            else
                target.add(new Adjustment(
                        segment.code(1), segment.code(at), amount(segment, at + 1), segment.text(at + 2)));
        }
        if (segment.last() > LAST_CAS_TRIPLET + 2) flaw(ClaimsWords.A_SEGMENT_HAS_TOO_MANY.text());
    }

    private void remarks(Segment segment, int first, int last) {
        for (int at = first; at <= last; at++) remark(segment.text(at), remarks);
    }

    private void remark(String code, List<String> target) {
        if (code.isEmpty()) return;
        if (target.size() == MOST_LINES) flaw(ClaimsWords.TOO_MUCH_IN_ONE.text(MOST_LINES));
        else target.add(code.toUpperCase(Locale.ROOT));
    }

    /** Zero with a flaw of the claim when it is missing or no number. */
    private Money amount(Segment segment, int element) {
        String why = unread(segment, element);
        if (why == null) return Money.ofCents(segment.cents(element));
        flaw(why);
        return Money.ZERO;
    }

    /** The same; without it the payment cannot be added up, so it is a flaw of the payment as well. */
    private Money neededAmount(Segment segment, int element) {
        String why = unread(segment, element);
        if (why == null) return Money.ofCents(segment.cents(element));
        flaw(why);
        file.flaw(why);
        return Money.ZERO;
    }

    /** No money hangs on it: one that cannot be read is none. */
    private static @Nullable LocalDate day(String written) {
        try {
            return LocalDate.parse(written, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable String unread(Segment segment, int element) {
        long cents = segment.cents(element);
        if (cents == Segment.BLANK) return ClaimsWords.AN_AMOUNT_IS_MISSING.text();
        if (cents == Segment.UNREADABLE) return ClaimsWords.AN_AMOUNT_IS_NO_NUMBER.text(segment.text(element));
        return null;
    }

    private void flaw(String words) {
        if (flaws.size() < MOST_FLAWS) flaws.add(file.flawHere(words));
    }
}
