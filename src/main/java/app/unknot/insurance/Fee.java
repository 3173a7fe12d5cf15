package app.unknot.insurance;

import app.unknot.anatomy.Technique;
import app.unknot.shared.Money;
import java.util.Set;

/**
 * What the practice charges for a service, and which techniques it covers.
 *
 * @param code procedure code of five digits
 * @param charge for one unit
 */
public record Fee(String code, int minutesPerUnit, Money charge, Set<Technique> techniques) {
    public Fee {
        techniques = Set.copyOf(techniques);
    }
}
