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
        Div sheet = new Div(new Paragraph(AccountsText.RECOVERY_CODES_FOR_FOR_UNKNOT.text(signInName)), list);
        sheet.addClassName("sheet");
        add(
                new Paragraph(AccountsText.EACH_ONE_SIGNS_YOU.text()),
                sheet,
                Buttons.withIcon(
                        Buttons.outlined(
                                AccountsText.PRINT.text(),
                                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()")),
                        Icons.PRINT));
    }
}
