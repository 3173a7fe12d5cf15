package app.unknot.plans.ui;

import app.unknot.shared.ui.Buttons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The way back from a page that is meant for paper, and the way onto it. Not printed itself. */
final class PaperBar extends Div {
    PaperBar(String plan) {
        var back = new Anchor(plan, PlansText.BACK_TO_THE_PLAN.text());
        back.addClassNames("btn", "plain");
        addClassNames("row", "no-paper");
        add(back, Buttons.outlined(PlansText.PRINT.text(), click -> getElement().executeJs("window.print()")));
    }
}
