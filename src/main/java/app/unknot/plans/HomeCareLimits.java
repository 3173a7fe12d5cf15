package app.unknot.plans;

import app.unknot.screening.Clearance;
import app.unknot.screening.Finding;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Home care that a finding of screening speaks against: no heat on swelling, inflamed skin or where little is felt, no roller or
 * tool with thin blood or brittle bones.
 */
public final class HomeCareLimits {
    private static final Map<HomeCareItem, Set<String>> RULES = Map.of(
            HomeCareItem.HEAT, Set.of("L04", "L05", "L06", "L11", "L21"),
            HomeCareItem.FOAM_ROLLER, Set.of("L01", "L03", "L18", "R10", "C08"),
            HomeCareItem.MASSAGE_TOOL, Set.of("L01", "L03", "L18", "R10", "C08"));

    private HomeCareLimits() {}

    /** What is withheld today, each with the first finding that withholds it. */
    public static Map<HomeCareItem, String> of(Clearance clearance) {
        Map<HomeCareItem, String> withheld = new EnumMap<>(HomeCareItem.class);
        RULES.forEach((item, rules) -> clearance.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .map(Finding::title)
                .findFirst()
                .ifPresent(reason -> withheld.put(item, reason)));
        return withheld;
    }
}
