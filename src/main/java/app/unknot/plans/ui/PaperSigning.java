package app.unknot.plans.ui;

import app.unknot.accounts.tablets.TabletPins;
import app.unknot.accounts.ui.TabletHands;
import app.unknot.clients.ClientReference;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentPaper;
import app.unknot.clients.consent.ConsentSigners;
import app.unknot.clients.consent.ConsentSigning;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** One paper on its way to being signed. What was drawn stays while the tablet goes from hand to hand. */
final class PaperSigning {
    /** Where the paper is shown. */
    interface Screen {
        /** In the therapist's hands. */
        void show(ConsentSheet sheet, String line, NativeButton give, NativeButton keep);

        /** In the client's hands. */
        void hand(ConsentSheet sheet, String line, NativeButton done);

        /** Until the therapist has the tablet back. */
        void lock(com.vaadin.flow.component.Component lock);

        /** It was signed and kept. */
        void done();
    }

    private final ClientReference client;
    private final ConsentPaper paper;
    private final List<SignerInput> signers;
    private final NativeButton keep;
    private final Desk desk;
    private final Screen screen;

    private PaperSigning(ClientReference client, ConsentPaper paper, boolean minor, Desk desk, Screen screen) {
        this.client = client;
        this.paper = paper;
        this.desk = desk;
        this.screen = screen;
        keep = Buttons.primaryOnce(PlansText.SAVE_SIGNED_CONSENT.text(), this::keep, screen::done);
        keep.addClassName("xl");
        signers = ConsentSigners.of(paper.kind(), minor).stream()
                .map(signer -> new SignerInput(signer, desk.names.of(signer, client), this::changed))
                .toList();
        changed();
    }

    private void changed() {
        keep.setEnabled(signers.stream().allMatch(SignerInput::isSigned));
    }

    void show() {
        NativeButton give = Buttons.withIcon(
                Buttons.outlined(PlansText.GIVE_TO.text(client.firstName()), click -> give()), Icons.TABLET);
        screen.show(ConsentSheet.toSign(paper, signers, false), paper.kind().title(), give, keep);
    }

    private void give() {
        TabletHands.give(desk.pins);
        NativeButton done = Buttons.primary(PlansText.DONE_GIVE_THE_TABLET_BACK.text(), click -> giveBack());
        done.addClassName("xl");
        screen.hand(ConsentSheet.toSign(paper, signers, true), PlansText.PLEASE_READ_AND_SIGN_IF.text(), done);
    }

    private void giveBack() {
        screen.lock(TabletHands.lock(this::show));
    }

    private void keep() {
        desk.signing.sign(
                client.id(), paper, signers.stream().map(SignerInput::signature).toList());
        Toast.show(PlansText.SIGNED_AND_SAVED.text());
    }

    /** Lays papers out to be signed. */
    @org.springframework.stereotype.Component
    static final class Desk {
        private final ConsentPapers papers;
        private final SignerNames names;
        private final ConsentSigning signing;
        private final TabletPins pins;

        Desk(ConsentPapers papers, SignerNames names, ConsentSigning signing, TabletPins pins) {
            this.papers = papers;
            this.names = names;
            this.signing = signing;
            this.pins = pins;
        }

        PaperSigning begin(ClientReference client, ConsentKind kind, boolean minor, Screen screen) {
            return new PaperSigning(client, papers.of(client.id(), kind), minor, this, screen);
        }
    }
}
