package app.unknot.claims.remittance;

import app.unknot.claims.packet.Adjustment;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a payer last did with a version of a claim.
 *
 * @param paidOn day of its payment or denial, or null when its payment named none
 * @param adjustments of the claim as a whole
 * @param lines in the payer's order; empty when it answered for the claim as a whole
 */
public record PostedAnswer(Money paid, @Nullable LocalDate paidOn, List<Adjustment> adjustments, List<Line> lines) {
    public PostedAnswer {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
    }

    /**
     * @param control the number that we gave the line, or empty
     * @param procedure the code, as the payer names it
     * @param day when the service was, or null when the payer does not say
     */
    public record Line(
            String control,
            String procedure,
            Money paid,
            @Nullable LocalDate day,
            List<Adjustment> adjustments) {
        public Line {
            adjustments = List.copyOf(adjustments);
        }
    }
}
