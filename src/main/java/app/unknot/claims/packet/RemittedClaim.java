package app.unknot.claims.packet;

import app.unknot.shared.Money;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One claim as the payer settled it.
 *
 * @param control our claim number
 * @param status the payer's claim status, such as 1 processed as primary, 4 denied, 22 reversal of an earlier payment
 * @param payerNumber the payer's own claim number
 * @param adjustments those on the claim as a whole
 */
public record RemittedClaim(
        String control,
        String status,
        Money charge,
        Money paid,
        Money clientPart,
        String payerNumber,
        List<Adjustment> adjustments,
        List<RemittedLine> lines) {
    public RemittedClaim {
        adjustments = List.copyOf(adjustments);
        lines = List.copyOf(lines);
    }

    public boolean reversal() {
        return status.equals("22");
    }

    public Stream<Adjustment> allAdjustments() {
        return Stream.concat(adjustments.stream(), lines.stream().flatMap(line -> line.adjustments().stream()));
    }

    public Money adjusted(Predicate<Adjustment> which) {
        return allAdjustments().filter(which).map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
