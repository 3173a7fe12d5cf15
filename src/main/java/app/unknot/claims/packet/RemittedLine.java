package app.unknot.claims.packet;

import app.unknot.shared.Money;
import java.util.List;

/**
 * One service line as the payer settled it.
 *
 * @param control our line number as it came back, or empty
 * @param remarks remark codes (RARC)
 */
public record RemittedLine(
        String procedure,
        Money charge,
        Money paid,
        String control,
        List<Adjustment> adjustments,
        List<String> remarks) {
    public RemittedLine {
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
    }
}
