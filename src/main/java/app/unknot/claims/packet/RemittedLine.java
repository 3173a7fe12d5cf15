package app.unknot.claims.packet;

import app.unknot.shared.Money;
import java.util.List;

/**
 * One service line as the payer settled it.
 *
 * @param control our line number as it came back, or empty
 */
public record RemittedLine(String procedure, Money charge, Money paid, String control, List<Adjustment> adjustments) {
    public RemittedLine {
        adjustments = List.copyOf(adjustments);
    }
}
