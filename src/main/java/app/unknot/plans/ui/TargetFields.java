package app.unknot.plans.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.plans.form.PlanTarget;
import app.unknot.plans.targets.Measure;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the plan is to reach on something that is measured. The change that matters is offered once it can be told. */
final class TargetFields extends Div {
    private static final TextRule NUMBER = TextRule.line(5);

    private final Select<Measure> measure = new Select<>();
    private final TextLine value = new TextLine(PlansText.TARGET_VALUE.text(), NUMBER);
    private final transient List<Measure> measures;

    TargetFields(List<Measure> measures) {
        this.measures = List.copyOf(measures);
        measure.setLabel(PlansText.TARGET.text());
        measure.setItems(this.measures);
        measure.setEmptySelectionAllowed(true);
        measure.setEmptySelectionCaption(PlansText.NO_TARGET.text());
        measure.setItemLabelGenerator(one -> one == null ? PlansText.NO_TARGET.text() : one.name());
        measure.addValueChangeListener(change -> show(change.getValue(), change.isFromClient()));
        measure.setWidthFull();
        value.setWidthFull();
        value.setVisible(false);
        addClassNames("stack", "target");
        setVisible(!measures.isEmpty());
        add(measure, value);
    }

    void begin(@Nullable PlanTarget before) {
        if (before == null) return;
        measures.stream().filter(one -> one.takes(before)).findFirst().ifPresent(one -> {
            measure.setValue(one);
            value.setValue(before.value());
        });
    }

    /** @throws RefusedRequest for a value that the measure cannot have */
    @Nullable
    PlanTarget target() {
        Measure chosen = measure.getValue();
        if (chosen == null) return null;
        int tenths = chosen.tenths(value.text())
                .orElseThrow(
                        () -> new RefusedRequest(PlansText.TARGET_FROM_TO.text(chosen.name(), 0, chosen.highest())));
        return new PlanTarget(chosen.code(), chosen.name(), tenths, chosen.lowIsBetter());
    }

    private void show(@Nullable Measure chosen, boolean tapped) {
        value.setVisible(chosen != null);
        if (chosen == null) return;
        value.setHelperText(hint(chosen));
        if (tapped)
            value.setValue(Optional.ofNullable(chosen.newest())
                    .map(Measure.Newest::matters)
                    .map(PlanTarget::number)
                    .orElse(""));
    }

    private static String hint(Measure chosen) {
        Measure.Newest newest = chosen.newest();
        if (newest == null) return PlansText.TARGET_NOT_MEASURED.text(0, chosen.highest());
        String known = PlansText.TARGET_NEWEST.text(PlanTarget.number(newest.tenths()), Formats.shortDay(newest.on()));
        Integer matters = newest.matters();
        if (matters == null) return known;
        return known + " "
                + (chosen.lowIsBetter() ? PlansText.TARGET_MATTERS_LESS : PlansText.TARGET_MATTERS_MORE)
                        .text(PlanTarget.number(matters));
    }
}
