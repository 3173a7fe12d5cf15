package app.unknot.plans.ui;

import app.unknot.shared.ui.Buttons;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The way back from a page that is meant for paper, and the way onto it. Not printed itself. */
final class PaperBar extends Div {
    PaperBar(String plan) {
        var back = new Anchor(plan, "Back to the plan");
        back.addClassNames("btn", "plain");
        addClassNames("row", "no-paper");
        add(back, Buttons.outlined("Print", click -> getElement().executeJs("window.print()")));
    }
}
