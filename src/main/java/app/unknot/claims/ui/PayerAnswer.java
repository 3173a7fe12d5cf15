package app.unknot.claims.ui;

import app.unknot.claims.RemittanceReport;
import app.unknot.claims.RemittanceReport.Line;
import app.unknot.claims.RemittanceReport.Remark;
import app.unknot.claims.RemittanceReport.Whole;
import app.unknot.claims.RemittanceReport.Why;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Density;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Why a payer paid a claim as it did: each reason and remark by its code and in words, first of the claim, then line by line. */
final class PayerAnswer extends Div {
    PayerAnswer(Whole answer) {
        addClassName("payer-answer");
        if (!answer.corrected().isEmpty()) add(line(ClaimsText.THE_PAYER_HAS_THE_CLIENT_AS.text(answer.corrected())));
        part(answer, 0, answer.remarks());
        List<Line> lines = answer.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line one = lines.get(i);
            String code = one.billed().isEmpty() || one.billed().equals(one.procedure())
                    ? one.procedure()
                    : ClaimsText.JUDGED_INSTEAD_OF.text(one.procedure(), one.billed());
            Paragraph head = line(ClaimsText.LINE_CHARGED_AND_PAID.text(
                    code, one.charge().display(), one.paid().display()));
            head.addClassName("strong");
            add(head);
            part(answer, i + 1, one.remarks());
        }
    }

    private void part(Whole answer, int line, List<Remark> remarks) {
        answer.reasons().stream().filter(why -> why.line() == line).forEach(why -> add(reason(why)));
        remarks.stream().distinct().forEach(remark -> add(coded(remark.code(), remark.words())));
    }

    private static Paragraph reason(Why why) {
        return coded(why.code() + " " + why.amount().display(), why.words());
    }

    /** What is not known in words is said by its code alone, which the payer or its list explains. */
    private static Paragraph coded(String code, String words) {
        Paragraph all = line("");
        Span sign = new Span(code);
        sign.getElement().setAttribute("translate", "no");
        sign.addClassName("strong");
        all.add(sign, new Span(" " + (words.isEmpty() ? ClaimsText.NO_WORDS_FOR_THIS_CODE.text() : words)));
        return all;
    }

    private static Paragraph line(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("small");
        return line;
    }

    /** The same for one claim of a payment, over the page. */
    static void open(RemittanceReport.Row row, Whole answer) {
        Dialog dialog = new Dialog(ClaimsText.WHY_THE_PAYER_PAID_SO.text(row.control()));
        Density.DESK.applyTo(dialog);
        dialog.add(new PayerAnswer(answer));
        dialog.getFooter().add(Buttons.primary(ClaimsText.CLOSE.text(), click -> dialog.close()));
        dialog.open();
    }
}
