package app.unknot.plans;

import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import app.unknot.shared.HomeCareItem;
import java.util.EnumMap;
import java.util.Map;

/** Home care that a finding of screening withholds, as the running rules and the providers' papers say it. */
public final class HomeCareLimits {
    private HomeCareLimits() {}

    /** What is withheld today, each with the gravest finding that withholds it. */
    public static Map<HomeCareItem, String> of(ScreeningResult screened) {
        Map<HomeCareItem, String> withheld = new EnumMap<>(HomeCareItem.class);
        for (Finding finding : screened.findings())
            for (HomeCareItem item : finding.terms().withholds()) withheld.putIfAbsent(item, finding.title());
        return withheld;
    }
}
