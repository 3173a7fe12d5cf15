package app.unknot.claims.ui;

import app.unknot.claims.settings.ClaimSettings;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The clearinghouse, which takes every claim file that no payer takes itself. */
final class ClearinghouseCard {
    private ClearinghouseCard() {}

    static Card create(ClaimSettings settings, ClaimSettings.Shown shown) {
        ExchangeFields fields = new ExchangeFields(ClaimsText.FILES_ARE_ONLY_TRIED);
        fields.show(shown.clearinghouse());
        Paragraph about = new Paragraph(ClaimsText.THE_CLEARINGHOUSE_GIVES_THESE.text());
        about.addClassNames("small", "quiet");
        Div body = new Div(about, fields);
        body.addClassName("stack");
        InputForm form = new InputForm("claims.clearinghouse", ClaimsText.CLEARINGHOUSE.text(), body);
        return new Card(
                ClaimsText.CLEARINGHOUSE.text(),
                form.message(),
                body,
                form.save(ClaimsText.SAVE.text(), () -> settings.exchange(fields.typed()), () -> {
                    fields.show(settings.shown().clearinghouse());
                    Toast.show(ClaimsText.SAVED.text());
                }));
    }
}
