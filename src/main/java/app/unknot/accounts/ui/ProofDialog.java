package app.unknot.accounts.ui;

import app.unknot.accounts.factors.RecentProofs;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ProofPrompt;
import com.vaadin.flow.component.html.Div;
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
        ProofFields proof = proofs.ask();
        Div form = new Div(new Paragraph(why), proof);
        form.addClassName("stack");
        InputDialog dialog = new InputDialog("accounts.proof", title, form);
        dialog.cancel(AccountsText.NOT_NOW.text());
        dialog.save(verb, () -> recent.remember(proof.confirm()), work)
                .getElement()
                .setAttribute("data-test", "proof-go");
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
