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
        Dialog dialog = new Dialog(AccountsText.INVITATION_FOR.text(name));
        Div link = new Div();
        link.addClassName("code");
        link.setId("invitation-link");
        Div picture = new Div();
        picture.addClassName("qr-place");
        Div text = new Div(code.text());
        text.addClassName("code");
        dialog.add(
                new Paragraph(AccountsText.LET_SCAN_THIS_PICTURE.text(
                        name, Formats.dayAndTime(code.expiresAt(), clock.getZone()))),
                picture,
                link,
                new Paragraph(AccountsText.OR_GIVE_THEM_THE_CODE.text()),
                text);
        dialog.getFooter().add(Buttons.primary(AccountsText.DONE_2.text(), click -> dialog.close()));
        dialog.open();
        // The code is in the fragment, so it is in no server's log.
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return new URL('welcome', document.baseURI).href")
                .then(String.class, address -> {
                    String whole = address + "#" + code.text();
                    link.setText(whole);
                    picture.add(new QrCode(whole, AccountsText.PICTURE_OF_THE_LINK.text()));
                });
    }
}
