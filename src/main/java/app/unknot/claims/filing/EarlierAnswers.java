package app.unknot.claims.filing;

import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.ClaimSnapshot;
import app.unknot.claims.packet.ClaimSnapshot.EarlierLine;
import app.unknot.claims.packet.ClaimSnapshot.EarlierPayer;
import app.unknot.claims.packet.ClaimSnapshot.Insured;
import app.unknot.claims.packet.ClaimSnapshot.Line;
import app.unknot.claims.remittance.PostedAnswer;
import app.unknot.insurance.Subscriber.Relationship;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says to a later payer what an earlier one did with the claim that was sent to it. */
final class EarlierAnswers {
    private EarlierAnswers() {}

    /** By lines where each line of ours has an answer, otherwise for the claim as a whole. */
    static EarlierPayer of(ClaimSnapshot sent, PostedAnswer answer) {
        List<EarlierLine> lines = lines(sent, answer);
        boolean byLine = lines.size() == sent.lines().size()
                && lines.size() == answer.lines().size();
        var patient = sent.patient();
        return new EarlierPayer(
                sent.filing().rank(),
                sent.payer().name(),
                sent.payer().payerId(),
                sent.payer().filingIndicator(),
                new Insured(
                        patient == null ? Relationship.SELF : patient.relationship(),
                        sent.subscriber().firstName(),
                        sent.subscriber().lastName(),
                        sent.subscriber().memberId(),
                        sent.subscriber().groupNumber()),
                answer.paid(),
                answer.paidOn(),
                byLine ? answer.adjustments() : all(answer),
                byLine ? lines : List.of());
    }

    /** Our lines that the payer answered, found by the number we gave them, or by the code. */
    private static List<EarlierLine> lines(ClaimSnapshot sent, PostedAnswer answer) {
        List<EarlierLine> found = new ArrayList<>();
        Set<PostedAnswer.Line> taken = new HashSet<>();
        for (int i = 0; i < sent.lines().size(); i++) {
            int number = i + 1;
            Line ours = sent.lines().get(i);
            answer.lines().stream()
                    .filter(line -> !taken.contains(line))
                    .filter(line -> line.control().equals(sent.control() + "-" + number)
                            || line.procedure().contains(ours.procedure()))
                    .findFirst()
                    .ifPresent(line -> {
                        taken.add(line);
                        found.add(new EarlierLine(number, line.paid(), ours.units(), line.adjustments()));
                    });
        }
        return found;
    }

    private static List<Adjustment> all(PostedAnswer answer) {
        List<Adjustment> all = new ArrayList<>(answer.adjustments());
        answer.lines().forEach(line -> all.addAll(line.adjustments()));
        return all;
    }
}
