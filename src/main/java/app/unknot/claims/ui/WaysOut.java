package app.unknot.claims.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.claims.RemittanceId;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.inbound.InboundFileId;
import app.unknot.claims.inbound.InboundFiles;
import app.unknot.claims.remittance.MatchSuggestions;
import app.unknot.claims.remittance.Suspense;
import app.unknot.shared.Money;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.DayField;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.InputDialog;
import app.unknot.shared.ui.ReadLine;
import app.unknot.shared.ui.ReasonDialog;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The three ways out for a claim of a payment that waits. */
final class WaysOut {
    private static final TextRule NUMBER = TextRule.line(20);

    private final Suspense suspense;
    private final MatchSuggestions suggestions;
    private final InboundFiles files;
    private final Supplier<LocalDate> today;

    WaysOut(Suspense suspense, MatchSuggestions suggestions, InboundFiles files, Supplier<LocalDate> today) {
        this.suspense = suspense;
        this.suggestions = suggestions;
        this.files = files;
        this.today = today;
    }

    /** For a payment that names no day. */
    NativeButton askForDay(InboundFileId file, int place, Runnable then) {
        return way(Icons.CAL, ClaimsText.SAY_WHEN_IT_WAS_PAID.text(), "paid-on", () -> {
            DayField day = DayField.past(ClaimsText.PAID_ON.text(), today);
            InputDialog dialog = dialog(
                    "claims.paid-on." + file + "." + place, ClaimsText.SAY_WHEN_IT_WAS_PAID.text(), new Div(day));
            dialog.save(ClaimsText.POST_THIS_PAYMENT.text(), () -> said(file, place, day.getValue()), then);
            dialog.open();
        });
    }

    private void said(InboundFileId file, int place, @Nullable LocalDate day) {
        if (day == null) throw new RefusedRequest(ClaimsText.SAY_WHEN_IT_WAS_PAID.text());
        files.paidOn(file, place, day);
    }

    /** @param then when it is settled */
    Div of(RemittanceId id, RemittanceReport.Row row, Runnable then) {
        Div ways = new Div(
                way(Icons.SEARCH, ClaimsText.MATCH.text(), "match", () -> match(id, row, then)),
                way(Icons.CLOCK, ClaimsText.SET_ASIDE.text(), "aside", () -> setAside(id, row, then)),
                way(Icons.PEN, ClaimsText.ENTER_BY_HAND.text(), "by-hand", () -> byHand(id, row, then)));
        ways.addClassNames("row", "ways-out");
        return ways;
    }

    private static NativeButton way(Icons icon, String words, String test, Runnable open) {
        NativeButton button = Buttons.withIcon(Buttons.outlined(words, click -> open.run()), icon);
        button.getElement().setAttribute("data-test", test);
        return button;
    }

    private void match(RemittanceId id, RemittanceReport.Row row, Runnable then) {
        TextLine number = number(row);
        TextBlock why = why();
        InputDialog dialog = dialog(
                "claims.match." + id + "." + row.place(),
                ClaimsText.MATCH.text(),
                new Div(
                        new Paragraph(
                                ClaimsText.IT_IS_POSTED_AS_READ.text(row.paid().display())),
                        suggested(id, row, number),
                        number,
                        why));
        dialog.save(
                ClaimsText.MATCH_AND_POST.text(row.paid().display()),
                () -> suspense.match(id, row.place(), number.text(), why.text()),
                then);
        dialog.open();
    }

    /** The likeliest claims; a tap writes the number of one into the field. */
    private Div suggested(RemittanceId id, RemittanceReport.Row row, TextLine number) {
        Div all = new Div();
        all.addClassName("stack-tight");
        for (MatchSuggestions.Suggestion one : suggestions.of(id, row.place())) {
            NativeButton take = Buttons.outlined(one.number(), click -> number.setValue(one.number()));
            take.getElement().setAttribute("data-test", "suggestion");
            Span about = new Span(ClaimsText.SUGGESTED_BECAUSE.text(
                    one.clientName(),
                    Formats.day(one.day()),
                    one.charge().display(),
                    String.join(", ", one.because())));
            about.addClassName("small");
            Div line = new Div(take, about);
            line.addClassName("row");
            all.add(line);
        }
        if (all.getChildren().findAny().isEmpty()) all.setVisible(false);
        else all.addComponentAsFirst(new Span(ClaimsText.IT_MAY_MEAN.text()));
        return all;
    }

    private void setAside(RemittanceId id, RemittanceReport.Row row, Runnable then) {
        new ReasonDialog(
                        "claims.aside." + id + "." + row.place(),
                        ClaimsText.SET_ASIDE.text(),
                        ClaimsText.ITS_MONEY_STAYS_PARKED.text(row.paid().display()),
                        ClaimsText.WHY.text(),
                        ClaimsText.SET_ASIDE.text(),
                        words -> suspense.setAside(id, row.place(), words),
                        then)
                .open();
    }

    private void byHand(RemittanceId id, RemittanceReport.Row row, Runnable then) {
        TextLine number = number(row);
        ReadLine contract = ReadLine.amount(ClaimsText.CONTRACT.text());
        ReadLine client = ReadLine.amount(ClaimsText.CLIENT_OWES.text());
        TextBlock why = why();
        InputDialog dialog = dialog(
                "claims.by-hand." + id + "." + row.place(),
                ClaimsText.ENTER_BY_HAND.text(),
                new Div(
                        new Paragraph(ClaimsText.PAID_STAYS_THE_REST_IS_OPEN.text(
                                row.paid().display())),
                        number,
                        contract,
                        client,
                        why));
        dialog.save(
                ClaimsText.POST.text(row.paid().display()),
                () -> suspense.enterByHand(
                        id, row.place(), number.text(), amount(contract), amount(client), why.text()),
                then);
        dialog.open();
    }

    /** Nothing typed is nothing. */
    static Money amount(ReadLine field) {
        String kept = field.kept();
        return kept.isEmpty() ? Money.ZERO : Money.parse(kept);
    }

    private static TextLine number(RemittanceReport.Row row) {
        return new TextLine(ClaimsText.CLAIM_NUMBER.text(), NUMBER, row.claim() == null ? "" : row.control());
    }

    private static TextBlock why() {
        return new TextBlock(ClaimsText.WHY.text(), TextRule.REASON);
    }

    private static InputDialog dialog(String name, String title, Div form) {
        form.addClassName("stack");
        Density.DESK.applyTo(form);
        InputDialog dialog = new InputDialog(name, title, form);
        dialog.cancel(ClaimsText.CANCEL.text());
        return dialog;
    }
}
