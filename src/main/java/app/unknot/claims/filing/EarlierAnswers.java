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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

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

    /** Our lines that the payer answered, found by the number we gave them, or by the code and the day. */
    private static List<EarlierLine> lines(ClaimSnapshot sent, PostedAnswer answer) {
        List<PostedAnswer.Line> left = new ArrayList<>(answer.lines());
        Map<Integer, PostedAnswer.Line> found = new TreeMap<>();
        for (int number = 1; number <= sent.lines().size(); number++) {
            String control = sent.control() + "-" + number;
            take(number, line -> line.control().equals(control), left, found);
        }
        for (int number = 1; number <= sent.lines().size(); number++) {
            Line ours = sent.lines().get(number - 1);
            if (!found.containsKey(number))
                take(
                        number,
                        line -> (line.billed().isEmpty() ? line.procedure() : line.billed()).contains(ours.procedure())
                                && (line.day() == null || line.day().equals(ours.day())),
                        left,
                        found);
        }
        return found.entrySet().stream()
                .map(one -> new EarlierLine(
                        one.getKey(),
                        one.getValue().paid(),
                        sent.lines().get(one.getKey() - 1).units(),
                        one.getValue().adjustments()))
                .toList();
    }

    private static void take(
            int number,
            Predicate<PostedAnswer.Line> ours,
            List<PostedAnswer.Line> left,
            Map<Integer, PostedAnswer.Line> found) {
        for (int i = 0; i < left.size(); i++)
            if (ours.test(left.get(i))) {
                found.put(number, left.remove(i));
                return;
            }
    }

    private static List<Adjustment> all(PostedAnswer answer) {
        List<Adjustment> all = new ArrayList<>(answer.adjustments());
        answer.lines().forEach(line -> all.addAll(line.adjustments()));
        return all;
    }
}
