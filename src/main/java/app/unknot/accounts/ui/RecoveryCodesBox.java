package app.unknot.accounts.ui;

import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Recovery codes, shown this once. */
public final class RecoveryCodesBox extends Div {
    public RecoveryCodesBox(String signInName, List<String> codes) {
        addClassName("recovery-codes");
        OrderedList list = new OrderedList();
        for (String code : codes) {
            Span text = new Span(code);
            text.addClassName("code");
            list.add(new ListItem(text));
        }
        Div sheet = new Div(new Paragraph("Recovery codes for " + signInName + " for Unknot"), list);
        sheet.addClassName("sheet");
        add(
                new Paragraph("Each one signs you in once if you do not have your phone. Print them or write them down,"
                        + " and keep them away from the tablet. They are shown only now."),
                sheet,
                Buttons.withIcon(
                        Buttons.outlined(
                                "Print",
                                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()")),
                        Icons.PRINT));
    }
}
