package app.unknot.plans.form;

import app.unknot.shared.HomeCareItem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The five parts of care that support each other. A plan need not have all of them; the screen shows which it has. */
public enum CarePart {
    MASSAGE("Massage"),
    SELF_MASSAGE("Self-massage"),
    HEAT("Heat"),
    STRETCHING("Stretching"),
    STRESS_REDUCTION("Stress reduction");

    private static final Set<HomeCareItem> BY_ONESELF =
            EnumSet.of(HomeCareItem.TENNIS_BALL, HomeCareItem.FOAM_ROLLER, HomeCareItem.MASSAGE_TOOL);
    private static final Set<HomeCareItem> STRETCHES = EnumSet.of(HomeCareItem.STRETCH, HomeCareItem.GENTLE_YOGA);

    private final String title;

    CarePart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The parts that a plan has, in their order. */
    public static List<CarePart> of(PlanForm form) {
        return Arrays.stream(values()).filter(part -> part.isIn(form)).toList();
    }

    private boolean isIn(PlanForm form) {
        return switch (this) {
            case MASSAGE -> !form.techniques().isEmpty();
            case SELF_MASSAGE -> form.homeCare().stream().anyMatch(BY_ONESELF::contains);
            case HEAT -> form.homeCare().contains(HomeCareItem.HEAT);
            case STRETCHING -> form.homeCare().stream().anyMatch(STRETCHES::contains);
            case STRESS_REDUCTION ->
                form.homeCare().contains(HomeCareItem.BREATHING)
                        || !form.details().stressRelief().isBlank();
        };
    }
}
