package app.unknot.claims.ui;

import app.unknot.claims.remittance.PaperClaim;
import app.unknot.claims.remittance.PaperForm;
import app.unknot.claims.remittance.PaperRemittances;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A remittance that came on paper: what the payer paid in all, and what of it belongs to which claim. */
final class PaperDialog extends InputDialog {
    private final TextLine payer = new TextLine(ClaimsText.PAYER.text(), PaperRemittances.NAME);
    private final TextLine check = new TextLine(ClaimsText.CHECK_NUMBER.text(), PaperRemittances.NAME);
    private final DayField day;
    private final ReadLine total = ReadLine.amount(ClaimsText.PAID_IN_ALL.text());
    private final List<Line> lines = new ArrayList<>();
    private final Div claims = new Div();

    PaperDialog(PaperRemittances papers, Supplier<LocalDate> today, Runnable then) {
        this(papers, DayField.past(ClaimsText.PAID_ON.text(), today), new Div(), then);
    }

    private PaperDialog(PaperRemittances papers, DayField day, Div body, Runnable then) {
        super("claims.paper", ClaimsText.ENTER_A_PAPER_REMITTANCE.text(), body);
        this.day = day;
        body.addClassName("stack");
        Density.DESK.applyTo(body);
        Div head = new Div(payer, check, day, total);
        head.addClassName("paper-head");
        body.add(new Paragraph(ClaimsText.THE_SAME_SUMS_MUST_HOLD.text()), head, claims);
        body.add(Buttons.outlined(ClaimsText.ADD_A_CLAIM.text(), click -> addLine()));
        addLine();
        cancel(ClaimsText.CANCEL.text());
        save(ClaimsText.POST_THIS_PAYMENT.text(), () -> papers.enter(typed()), then);
    }

    private void addLine() {
        Line line = new Line();
        lines.add(line);
        claims.add(line);
    }

    private PaperForm typed() {
        @Nullable LocalDate paidOn = day.getValue();
        return new PaperForm(
                payer.text(),
                check.text(),
                paidOn,
                WaysOut.amount(total),
                lines.stream().filter(Line::filled).map(Line::claim).toList());
    }

    /** One claim of it. */
    private static final class Line extends Div {
        private final TextLine number = new TextLine(ClaimsText.CLAIM_NUMBER.text(), PaperRemittances.NUMBER);
        private final ReadLine charge = ReadLine.amount(ClaimsText.CHARGED_2.text());
        private final ReadLine paid = ReadLine.amount(ClaimsText.PAID.text());
        private final ReadLine contract = ReadLine.amount(ClaimsText.CONTRACT.text());
        private final ReadLine client = ReadLine.amount(ClaimsText.CLIENT_OWES.text());
        private final ReadLine refused = ReadLine.amount(ClaimsText.REFUSED.text());

        Line() {
            add(number, charge, paid, contract, client, refused);
            addClassName("paper-line");
        }

        boolean filled() {
            return !number.text().isEmpty();
        }

        PaperClaim claim() {
            return new PaperClaim(
                    number.text(),
                    WaysOut.amount(charge),
                    WaysOut.amount(paid),
                    WaysOut.amount(contract),
                    WaysOut.amount(client),
                    WaysOut.amount(refused));
        }
    }
}
