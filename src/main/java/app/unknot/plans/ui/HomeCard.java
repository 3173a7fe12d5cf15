package app.unknot.plans.ui;

import app.unknot.plans.form.CarePart;
import app.unknot.plans.form.PlanForm;
import app.unknot.shared.HomeCareItem;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the client does between sessions, against stress, and in daily life. */
final class HomeCard extends Div {
    private final ChipPicker<HomeCareItem> items;
    private final TextBlock stress = Lines.field(PlansText.FOR_STRESS_SUCH_AS_CALM.text());
    private final TextBlock lifestyle = Lines.field(PlansText.IN_DAILY_LIFE_DESK_LIFTING.text());

    /**
     * @param withheld home care that screening speaks against, with the reason
     * @param changed runs when home care is added or left out
     */
    HomeCard(Map<HomeCareItem, String> withheld, Runnable changed) {
        items = new ChipPicker<>(
                PlansText.HOME_CARE.text(),
                Arrays.asList(HomeCareItem.values()),
                HomeCareItem::title,
                withheld,
                changed);
        items.show(HomeCareItem.usual(withheld.keySet()));
        var words = new Paragraph(PlansText.AT_LEAST_ONE_ACTIVITY_MASSAGE.text());
        words.addClassNames("small", "quiet");
        add(new Card(PlansText.AT_HOME.text(), words, items, stress, lifestyle));
    }

    void begin(PlanForm before) {
        items.show(before.homeCare());
        stress.setValue(before.details().stressRelief());
        lifestyle.setValue(before.details().lifestyle());
    }

    Set<HomeCareItem> items() {
        return items.chosen();
    }

    String stress() {
        return stress.text();
    }

    String lifestyle() {
        return lifestyle.text();
    }

    /** Reads as {@code 3 of 5 parts of care: massage, heat, stretching}. */
    static String parts(PlanForm form) {
        List<CarePart> parts = CarePart.of(form);
        return PlansText.OF_PARTS_OF_CARE.text(
                parts.size(),
                CarePart.values().length,
                parts.stream().map(CarePart::title).map(HomeCard::small).collect(Collectors.joining(", ")));
    }

    private static String small(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }
}
