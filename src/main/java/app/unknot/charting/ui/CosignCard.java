package app.unknot.charting.ui;

import app.unknot.charting.NoteId;
import app.unknot.charting.cosigning.CosignQueue;
import app.unknot.charting.cosigning.CosignRemarks;
import app.unknot.charting.cosigning.Cosignatures;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The supervisor's part: sign a second time, or send the note back with a remark. */
final class CosignCard {
    private CosignCard() {}

    private static Card of(NoteId note, Desk desk, Runnable afterwards) {
        ProofField password = desk.proofs.ask(ChartingText.TO_CO_SIGN.text());
        TextBlock remark = new TextBlock(ChartingText.OR_SEND_IT_BACK_WHAT.text(), CosignRemarks.REMARK);
        Div fields = new Div(remark);
        InputForm form = new InputForm("notes.cosign." + note, ChartingText.YOUR_CO_SIGNATURE.text(), fields);
        Div sign = new Div(
                password,
                form.save(
                        ChartingText.CO_SIGN.text(),
                        password::confirm,
                        confirmation -> desk.cosignatures.cosign(note, confirmation),
                        () -> {
                            Toast.show(ChartingText.CO_SIGNED_THE_NOTE.text());
                            afterwards.run();
                        }));
        sign.addClassNames("row", "wrap", "proof");
        Card card = new Card(
                ChartingText.YOUR_CO_SIGNATURE.text(),
                new Paragraph(ChartingText.THE_AUTHORS_SIGNED_NOTE_STAYS.text()));
        card.addClassName("stack");
        card.add(
                form.message(),
                sign,
                fields,
                new Div(form.outlined(
                        ChartingText.SEND_IT_BACK.text(), () -> desk.remarks.sendBack(note, remark.text()), () -> {
                            Toast.show(ChartingText.SENT_BACK_THE_AUTHOR_FINDS.text());
                            afterwards.run();
                        })));
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
