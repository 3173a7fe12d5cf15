package app.unknot.accounts.ui;

import app.unknot.accounts.joining.InvitationCode;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.QrCode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows a code once: as a link to send, and as text to read out. */
final class InvitationDialog {
    private InvitationDialog() {}

    static void show(String name, InvitationCode code, PracticeClock clock) {
        Dialog dialog = new Dialog("Invitation for " + name);
        Div link = new Div();
        link.addClassName("code");
        link.setId("invitation-link");
        Div picture = new Div();
        picture.addClassName("qr-place");
        Div text = new Div(code.text());
        text.addClassName("code");
        dialog.add(
                new Paragraph("Let " + name + " scan this picture, or send the link. It works once, until "
                        + Formats.dayAndTime(code.expiresAt(), clock.getZone())
                        + ". It is shown only now. You can make a new one at any time."),
                picture,
                link,
                new Paragraph("Or give them the code to type in at the address that ends in /welcome:"),
                text);
        dialog.getFooter().add(Buttons.primary("Done", click -> dialog.close()));
        dialog.open();
        // The code is in the fragment, so it is in no server's log.
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return new URL('welcome', document.baseURI).href")
                .then(String.class, address -> {
                    String whole = address + "#" + code.text();
                    link.setText(whole);
                    picture.add(new QrCode(whole, "Picture of the link for a camera"));
                });
    }
}
