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
                        new ListItem(
                                "Open an authenticator app on your phone. Any app works, and most phones have one built in."),
                        new ListItem("Add an account by scanning this picture, or type the letters below it."),
                        new ListItem("Enter the code the app shows.")),
                new QrCode(address, "Picture for your authenticator app"),
                typed);
    }
}
