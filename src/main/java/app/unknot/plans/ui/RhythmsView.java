package app.unknot.plans.ui;

import app.unknot.plans.PlanPages;
import app.unknot.plans.dose.Dose;
import app.unknot.plans.dose.PlanTemplate;
import app.unknot.plans.rhythms.DoseTemplates;
import app.unknot.practice.PracticePages;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Toast;
import app.unknot.shared.ui.WholeNumber;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How often and how long the practice suggests to treat, template by template. Holds nothing of any client. */
@Route(PlanPages.RHYTHMS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed("ADMIN")
class RhythmsView extends Page {
    private static final TextRule CHECKPOINTS = TextRule.line(200);
    private static final int MOST_SESSIONS = 60;

    private final transient DoseTemplates doses;

    RhythmsView(DoseTemplates doses) {
        super(Density.DESK, PlansText.PLAN_SCHEDULES.text(), PlansText.SUGGESTED_FOR_NEW_PLANS_CURRENT.text());
        this.doses = doses;
        addClassName("plan");
        var grid = new Div();
        grid.addClassName("plan-grid");
        doses.all().forEach((template, dose) -> grid.add(card(template, dose)));
        add(grid, new Anchor(PracticePages.PRACTICE, PlansText.BACK_TO_THE_PRACTICE.text()));
    }

    private Card card(PlanTemplate template, Dose dose) {
        var words = new Paragraph();
        var phases = new PhaseFields(() -> {});
        var minutes = new WholeNumber(PlansText.MINUTES_A_SESSION.text(), 15, 120);
        var checkpoints = new TextLine(PlansText.CHECKPOINTS_AFTER_SESSIONS_SUCH.text(), CHECKPOINTS);
        var every = new WholeNumber(PlansText.THEN_EVERY_HOW_MANY_SESSIONS.text(), 1, MOST_SESSIONS);
        phases.show(dose.phases());
        minutes.setValue(dose.minutes());
        checkpoints.setValue(dose.checkpoints().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        every.setValue(dose.thenEvery());
        for (var field : List.of(minutes, every)) field.setWidthFull();
        checkpoints.setWidthFull();
        words.setText(PlansText.SESSIONS_4.text(dose.sessions()));
        words.addClassNames("small", "quiet");
        var fields = new Div(phases, minutes, checkpoints, every);
        fields.addClassName("stack");
        var form = new InputForm("plans.rhythm." + template, template.title(), fields);
        return new Card(
                template.title(),
                words,
                fields,
                form.message(),
                form.outlined(
                        PlansText.SAVE.text(template.title().toLowerCase(Locale.ROOT)),
                        () -> {
                            var changed = new Dose(
                                    phases.phases(), value(minutes), numbers(checkpoints.text()), value(every));
                            doses.change(template, changed);
                            words.setText(PlansText.SESSIONS_4.text(changed.sessions()));
                        },
                        () -> Toast.show(PlansText.SAVED.text())));
    }

    private static int value(WholeNumber field) {
        Integer value = field.getValue();
        return value == null ? -1 : value;
    }

    /** The numbers of a line; what is not a number counts as none, which the check of the rhythm refuses. */
    private static List<Integer> numbers(String line) {
        return Arrays.stream(line.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> word.matches("\\d{1,3}") ? Integer.valueOf(word) : Integer.valueOf(0))
                .toList();
    }
}
