package app.unknot.charting.ui;

import app.unknot.charting.NoteId;
import app.unknot.charting.cosigning.CosignQueue;
import app.unknot.charting.cosigning.CosignRemarks;
import app.unknot.charting.cosigning.Cosignatures;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The supervisor's part: sign a second time, or send the note back with a remark. */
final class CosignCard {
    private CosignCard() {}

    private static Card of(NoteId note, Desk desk, Runnable afterwards) {
        ProofField password = desk.proofs.ask(ChartingText.TO_CO_SIGN.text());
        TextArea remark = new TextArea(ChartingText.OR_SEND_IT_BACK_WHAT.text());
        remark.setWidthFull();
        remark.setMaxLength(2_000);
        Refusals refusals = new Refusals();
        Div sign = new Div(
                password,
                Buttons.primary(
                        ChartingText.CO_SIGN.text(),
                        click -> refusals.around(() -> {
                            desk.cosignatures.cosign(note, password.confirm());
                            Toast.show(ChartingText.CO_SIGNED_THE_NOTE.text());
                            afterwards.run();
                        })));
        sign.addClassNames("row", "wrap", "proof");
        Card card = new Card(
                ChartingText.YOUR_CO_SIGNATURE.text(),
                new Paragraph(ChartingText.THE_AUTHORS_SIGNED_NOTE_STAYS.text()));
        card.addClassName("stack");
        card.add(
                refusals,
                sign,
                remark,
                new Div(Buttons.outlined(
                        ChartingText.SEND_IT_BACK.text(),
                        click -> refusals.around(() -> {
                            desk.remarks.sendBack(note, remark.getValue());
                            Toast.show(ChartingText.SENT_BACK_THE_AUTHOR_FINDS.text());
                            afterwards.run();
                        }))));
        return card;
    }

    /** Hands the card to the one whose second signature a note waits for. */
    @Component
    static final class Desk {
        private final CosignQueue queue;
        private final Cosignatures cosignatures;
        private final CosignRemarks remarks;
        private final ProofField.Proofs proofs;

        Desk(CosignQueue queue, Cosignatures cosignatures, CosignRemarks remarks, ProofField.Proofs proofs) {
            this.queue = queue;
            this.cosignatures = cosignatures;
            this.remarks = remarks;
            this.proofs = proofs;
        }

        Optional<Card> of(NoteId note, Runnable afterwards) {
            return queue.isMine(note) ? Optional.of(CosignCard.of(note, this, afterwards)) : Optional.empty();
        }
    }
}
