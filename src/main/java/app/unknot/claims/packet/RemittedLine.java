package app.unknot.claims.packet;

import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service line as the payer settled it.
 *
 * @param procedure the code that the payer judged
 * @param billed the code that was billed, where the payer judged another one, or empty
 * @param control our line number as it came back, or empty
 * @param day when the service was, or null when the payer does not say
 * @param remarks remark codes (RARC)
 */
public record RemittedLine(
        String procedure,
        String billed,
        Money charge,
        Money paid,
        String control,
        @Nullable LocalDate day,
        List<Adjustment> adjustments,
        List<String> remarks) {
    public RemittedLine {
        adjustments = List.copyOf(adjustments);
        remarks = List.copyOf(remarks);
    }
}
