package app.unknot.claims.x12;

import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ProviderAdjustment;
import app.unknot.claims.packet.Remittance;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.RemittedLine;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one 835 transaction in, segment by segment. */
final class RemittanceReader {
    private static final int LAST_CAS_GROUP = 17;
    private static final int LAST_PLB_PAIR = 13;

    private String trace = "";
    private String payerId = "";
    private String payerName = "";
    private LocalDate paidOn = LocalDate.EPOCH;
    private Money paid = Money.ZERO;
    private final List<RemittedClaim> claims = new ArrayList<>();
    private final List<ProviderAdjustment> moved = new ArrayList<>();
    private int stated;

    private Tokens.@Nullable Segment claim;
    private final List<Adjustment> claimAdjustments = new ArrayList<>();
    private final List<RemittedLine> lines = new ArrayList<>();
    private Tokens.@Nullable Segment line;
    private final List<Adjustment> lineAdjustments = new ArrayList<>();
    private String lineControl = "";

    Remittance read(List<Tokens.Segment> segments) {
        segments.forEach(this::take);
        endClaim();
        return new Remittance(
                trace,
                payerId,
                payerName,
                paidOn,
                paid,
                claims,
                moved,
                new Remittance.SegmentCount(stated, segments.size()));
    }

    private void take(Tokens.Segment segment) {
        switch (segment.name()) {
            case "BPR" -> {
                paid = money(segment.at(2));
                paidOn = LocalDate.parse(segment.at(16), DateTimeFormatter.BASIC_ISO_DATE);
            }
            case "TRN" -> {
                trace = segment.at(2);
                payerId = segment.at(3);
            }
            case "N1" -> payerName = segment.at(1).equals("PR") ? segment.at(2) : payerName;
            case "CLP" -> {
                endClaim();
                claim = segment;
            }
            case "SVC" -> {
                endLine();
                line = segment;
            }
            case "CAS" -> adjustments(segment, line == null ? claimAdjustments : lineAdjustments);
            case "REF" -> lineControl = segment.at(1).equals("6R") ? segment.at(2) : lineControl;
            case "PLB" -> moved(segment);
            case "SE" -> stated = Integer.parseInt(segment.at(1).strip());
            default -> {
                // Names, dates and remarks do not move money.
            }
        }
    }

    private void endLine() {
        if (line != null) {
            List<String> procedure = line.parts(1);
            lines.add(new RemittedLine(
                    procedure.size() > 1 ? procedure.get(1) : procedure.getFirst(),
                    money(line.at(2)),
                    money(line.at(3)),
                    lineControl,
                    lineAdjustments));
        }
        line = null;
        lineControl = "";
        lineAdjustments.clear();
    }

    private void endClaim() {
        endLine();
        if (claim != null)
            claims.add(new RemittedClaim(
                    claim.at(1),
                    claim.at(2),
                    money(claim.at(3)),
                    money(claim.at(4)),
                    money(claim.at(5)),
                    claim.at(7),
                    claimAdjustments,
                    lines));
        claim = null;
        claimAdjustments.clear();
        lines.clear();
    }

    private static void adjustments(Tokens.Segment segment, List<Adjustment> target) {
        for (int at = 2; at <= LAST_CAS_GROUP; at += 3)
            if (!segment.at(at).isEmpty())
                target.add(new Adjustment(segment.at(1), segment.at(at), money(segment.at(at + 1))));
    }

    private void moved(Tokens.Segment segment) {
        endClaim();
        for (int at = 3; at <= LAST_PLB_PAIR; at += 2) {
            if (segment.at(at).isEmpty()) continue;
            List<String> reason = segment.parts(at);
            moved.add(new ProviderAdjustment(
                    reason.getFirst(), reason.size() > 1 ? reason.get(1) : "", money(segment.at(at + 1))));
        }
    }

    private static Money money(String text) {
        return text.isBlank() ? Money.ZERO : Money.parse(text);
    }
}
