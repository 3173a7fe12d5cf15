package app.unknot.plans.form;

import app.unknot.shared.HomeCareItem;
import app.unknot.shared.text.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The five parts of care that support each other. A plan need not have all of them; the screen shows which it has. */
public enum CarePart implements Text {
    MASSAGE,
    SELF_MASSAGE,
    HEAT,
    STRETCHING,
    STRESS_REDUCTION;

    private static final Set<HomeCareItem> BY_ONESELF =
            EnumSet.of(HomeCareItem.TENNIS_BALL, HomeCareItem.FOAM_ROLLER, HomeCareItem.MASSAGE_TOOL);
    private static final Set<HomeCareItem> STRETCHES = EnumSet.of(HomeCareItem.STRETCH, HomeCareItem.GENTLE_YOGA);

    public String title() {
        return text();
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
