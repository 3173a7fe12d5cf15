package app.unknot.claims.ui;

import app.unknot.claims.ClaimDetail;
import app.unknot.claims.Particulars;
import app.unknot.insurance.PayerRank;
import app.unknot.shared.Money;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the payer is told besides what note, policy and prescription say. */
final class ParticularsDialog {
    private final DayField onset;
    private final DayField treated;
    private final ReadLine paid = ReadLine.amount(ClaimsText.PAID_BY_THE_CLIENT.text());
    private final TextLine note = new TextLine(ClaimsText.NOTE_TO_THE_PAYER.text(), Particulars.NOTE);
    private final TextLine payersNumber =
            new TextLine(ClaimsText.THE_PAYERS_NUMBER_OF_THE_CLAIM.text(), Particulars.PAYER_CLAIM_NUMBER);
    private final List<TextLine> modifiers = new ArrayList<>();
    private final List<Checkbox> billed = new ArrayList<>();

    private ParticularsDialog(ClaimDetail claim, Supplier<LocalDate> today) {
        onset = DayField.past(ClaimsText.FIRST_DAY_OF_THE_COMPLAINT.text(), today);
        treated = DayField.past(ClaimsText.FIRST_DAY_OF_TREATMENT.text(), today);
        Particulars told = claim.particulars();
        onset.setValue(told.onset());
        treated.setValue(told.firstTreated());
        if (!told.clientPaid().isZero()) paid.with(told.clientPaid().plain());
        note.setValue(told.note());
        payersNumber.setValue(told.payerClaimNumber());
        boolean corrects =
                claim.versions().size() > 1 && claim.versions().getLast().rank() == PayerRank.PRIMARY;
        for (ClaimDetail.Service service : claim.services()) {
            TextLine line = new TextLine(
                    ClaimsText.MODIFIERS_OF.text(Visits.service(claim.row(), service)), Particulars.MODIFIERS);
            line.setValue(service.modifiers());
            modifiers.add(line);
            // A first version bills what the note says; what is corrected may leave something out.
            if (corrects && claim.services().size() > 1)
                billed.add(new Checkbox(ClaimsText.BILL_THIS_SERVICE.text(Visits.service(claim.row(), service)), true));
        }
    }

    /** @param tell takes it; what it refuses is said here, and what was typed stays */
    static void open(ClaimDetail claim, Supplier<LocalDate> today, Consumer<Particulars> tell, Runnable then) {
        ParticularsDialog fields = new ParticularsDialog(claim, today);
        Div pairs = new Div(fields.onset, fields.treated, fields.paid, fields.note);
        // It stands on the payer's answer; where that came by phone or on paper, somebody enters it.
        if (claim.versions().getLast().frequency().changesAnother()) pairs.add(fields.payersNumber);
        for (int i = 0; i < fields.modifiers.size(); i++) {
            pairs.add(fields.modifiers.get(i));
            if (i < fields.billed.size()) pairs.add(fields.billed.get(i));
        }
        pairs.addClassName("pairs");
        InputDialog dialog =
                new InputDialog("claims.particulars." + claim.row().id(), ClaimsText.EDIT_THE_CLAIM.text(), pairs);
        dialog.cancel(ClaimsText.CANCEL.text());
        dialog.save(ClaimsText.SAVE.text(), () -> tell.accept(fields.told()), then);
        dialog.open();
    }

    private Particulars told() {
        String amount = paid.kept();
        return new Particulars(
                onset.getValue(),
                treated.getValue(),
                amount.isEmpty() ? Money.ZERO : Money.parse(amount),
                note.text(),
                modifiers.stream().map(TextLine::text).toList(),
                payersNumber.text(),
                IntStream.range(0, billed.size())
                        .filter(i -> !billed.get(i).getValue())
                        .boxed()
                        .collect(Collectors.toSet()));
    }
}
