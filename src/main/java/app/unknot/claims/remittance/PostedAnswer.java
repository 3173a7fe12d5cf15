package app.unknot.claims.remittance;

import app.unknot.claims.packet.Adjustment;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a payer last did with a version of a claim.
 *
 * @param paidOn day of its payment or denial, or null when its payment named none
 * @param adjustments of the claim as a whole
 * @param lines in the payer's order; empty when it answered for the claim as a whole
 * @param passedOn whether it has sent the claim to the client's next payer itself (CLP02 19, 20 or 21)
 */
public record PostedAnswer(
        Money paid, @Nullable LocalDate paidOn, List<Adjustment> adjustments, List<Line> lines, boolean passedOn) {
    public PostedAnswer {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
    }

    /** Two parts of one answer. */
    PostedAnswer and(PostedAnswer other) {
        return new PostedAnswer(
                paid.plus(other.paid),
                paidOn,
                Stream.concat(adjustments.stream(), other.adjustments.stream()).toList(),
                Stream.concat(lines.stream(), other.lines.stream()).toList(),
                passedOn || other.passedOn);
    }

    /**
     * @param control the number that we gave the line, or empty
     * @param procedure the code that the payer judged
     * @param billed the code that was billed, where the payer judged another one, or empty
     * @param day when the service was, or null when the payer does not say
     */
    public record Line(
            String control,
            String procedure,
            String billed,
            Money paid,
            @Nullable LocalDate day,
            List<Adjustment> adjustments) {
        public Line {
            adjustments = List.copyOf(adjustments);
        }
    }
}
