package app.unknot.claims.x12;

import static app.unknot.claims.x12.SegmentWriter.clean;

import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ClaimSnapshot.EarlierLine;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.packet.ClaimSnapshot.Insured;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what earlier payers did with a claim (loops 2320, 2330 and 2430), for the payer after them. */
final class EarlierPayerLoops {
    /** Reasons that one segment takes. */
    private static final int REASONS = 6;

    private static final String CLIENTS_SHARE = "PR";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final SegmentWriter body;

    EarlierPayerLoops(SegmentWriter body) {
        this.body = body;
    }

    void claim(EarlierPayer payer) {
        Insured insured = payer.insured();
        body.subscriber(payer.rank(), insured.relationship().code(), insured.groupNumber(), payer.filingIndicator());
        adjustments(payer.adjustments());
        body.segment("AMT", "D", payer.paid().plain());
        if (payer.lines().isEmpty()) leftToTheClient(payer.adjustments());
        body.segment("OI", "", "", "Y", "", "", "Y");
        body.insured(insured.lastName(), insured.firstName(), insured.memberId());
        body.payer(payer.name(), payer.payerId());
        if (payer.lines().isEmpty()) answered(payer.paidOn());
    }

    void line(EarlierPayer payer, int number, Line line) {
        for (EarlierLine answer : payer.lines()) {
            if (answer.line() != number) continue;
            List<String> procedure = new ArrayList<>(List.of("HC", line.procedure()));
            procedure.addAll(line.modifiers());
            body.segment(
                    "SVD",
                    clean(payer.payerId()),
                    answer.paid().plain(),
                    String.join(":", procedure),
                    "",
                    answer.units());
            adjustments(answer.adjustments());
            answered(payer.paidOn());
            leftToTheClient(answer.adjustments());
        }
    }

    /** Of a line, or of the claim as a whole where the payer answered so. */
    private void leftToTheClient(List<Adjustment> adjustments) {
        Money left = adjustments.stream()
                .filter(one -> one.group().equals(CLIENTS_SHARE))
                .map(Adjustment::amount)
                .reduce(Money.ZERO, Money::plus);
        if (!left.isZero()) body.segment("AMT", "EAF", left.plain());
    }

    /** One segment for each group, and a further one after six reasons. */
    private void adjustments(List<Adjustment> all) {
        Map<String, List<Adjustment>> groups = new LinkedHashMap<>();
        all.forEach(one ->
                groups.computeIfAbsent(one.group(), group -> new ArrayList<>()).add(one));
        groups.forEach((group, reasons) -> {
            for (int from = 0; from < reasons.size(); from += REASONS) {
                List<Object> elements = new ArrayList<>(List.of("CAS", group));
                for (Adjustment one : reasons.subList(from, Math.min(reasons.size(), from + REASONS)))
                    elements.addAll(List.of(one.reason(), one.amount().plain(), one.quantity()));
                body.segment(elements.toArray());
            }
        });
    }

    private void answered(@Nullable LocalDate on) {
        if (on != null) body.segment("DTP", "573", "D8", DAY.format(on));
    }
}
