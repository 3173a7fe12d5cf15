package app.unknot.accounts.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Asks once in five minutes who it is that takes records or keys out of the portal. */
@SpringComponent
class ProofDialog implements ProofPrompt {
    private static final int FORBIDDEN = 403;

    private final Proofs proofs;
    private final RecentProofs recent;

    ProofDialog(Proofs proofs, RecentProofs recent) {
        this.proofs = proofs;
        this.recent = recent;
    }

    @Override
    public void before(String title, String why, String verb, Runnable work) {
        if (recent.isThere()) {
            work.run();
            return;
        }
        Dialog dialog = new Dialog(title);
        Div message = new Div();
        ProofFields proof = proofs.ask();
        Div form = new Div(message, new Paragraph(why), proof);
        form.addClassName("stack");
        dialog.add(form);
        NativeButton go = Buttons.primary(verb, click -> {
            message.removeAll();
            try {
                recent.remember(proof.confirm());
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
                return;
            }
            dialog.close();
            work.run();
        });
        go.getElement().setAttribute("data-test", "proof-go");
        dialog.getFooter().add(Buttons.plain(AccountsText.NOT_NOW.text(), click -> dialog.close()), go);
        dialog.open();
    }

    @Override
    public DownloadHandler guarded(DownloadHandler file) {
        return event -> {
            if (recent.isThere()) file.handleDownloadRequest(event);
            else event.getResponse().sendError(FORBIDDEN, AccountsText.CONFIRM_YOUR_IDENTITY_AGAIN_THEN.text());
        };
    }
}
