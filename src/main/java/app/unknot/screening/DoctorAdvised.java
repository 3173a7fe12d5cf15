package app.unknot.screening;

import app.unknot.clients.ClientId;
import java.util.Set;

/**
 * A screening found something that a doctor should look at while careful work goes on; published in its transaction.
 *
 * @param rules codes of the rules that say so
 */
public record DoctorAdvised(ClientId client, Set<String> rules) {
    public DoctorAdvised {
        rules = Set.copyOf(rules);
    }
}
