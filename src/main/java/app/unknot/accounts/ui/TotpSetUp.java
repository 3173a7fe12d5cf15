package app.unknot.accounts.ui;

import app.unknot.accounts.factors.TotpSeed;
import app.unknot.shared.ui.QrCode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** How somebody gets an authenticator app to show codes: the picture to scan, and the same to type. */
public final class TotpSetUp extends Div {
    public TotpSetUp(TotpSeed seed, String address) {
        addClassName("totp-set-up");
        Span typed = new Span(seed.grouped());
        typed.addClassName("code");
        typed.getElement().setAttribute("data-test", "totp-seed");
        add(
                new OrderedList(
                        new ListItem(AccountsText.OPEN_AN_AUTHENTICATOR_APP.text()),
                        new ListItem(AccountsText.ADD_AN_ACCOUNT_BY_SCANNING.text()),
                        new ListItem(AccountsText.ENTER_THE_CODE_THE_APP.text())),
                new QrCode(address, AccountsText.PICTURE_FOR_YOUR_AUTHENTICATOR_APP.text()),
                typed);
    }
}
