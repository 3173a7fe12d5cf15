package app.unknot.claims.ui;

import app.unknot.claims.inbound.InboundFileRow;
import app.unknot.shared.Money;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Where the money of a file is: a bar, and one line that adds up to the cent, or says by how much it does not. */
final class MoneyBar extends Div {
    private final Div bar = new Div();
    private final Paragraph line = new Paragraph();

    MoneyBar(InboundFileRow file) {
        bar.addClassName("money-bar");
        bar.getElement().setAttribute("role", "img");
        line.addClassName("sum-line");
        line.getElement().setAttribute("data-test", "sum-line");
        add(bar, line);
        part("m-paid", ClaimsText.SUM_PAID.text(), file.split().posted(), true);
        part("m-open", ClaimsText.SUM_PARKED.text(), file.split().parked(), true);
        part("m-ref", ClaimsText.SUM_REFUSED.text(), file.split().refused(), true);
        part("m-away", ClaimsText.SUM_READ_BEFORE.text(), file.before(), false);
        operator("=");
        line.add(words(ClaimsText.SUM_FILE_TOTAL.text(), file.total()));
        line.add(
                file.addsUp()
                        ? new Tag(Tone.OK, ClaimsText.ADDS_UP.text())
                        : new Tag(
                                Tone.STOP,
                                ClaimsText.DOES_NOT_ADD_UP.text(file.split()
                                        .total()
                                        .plus(file.before())
                                        .minus(file.total())
                                        .display())));
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        ClaimsText.OF_POSTED_PARKED_REFUSED.text(
                                file.total().display(),
                                file.split().posted().display(),
                                file.split().parked().display(),
                                file.split().refused().display()));
    }

    private void part(String look, String name, Money amount, boolean always) {
        if (!always && amount.isZero()) return;
        if (line.getElement().getChildCount() > 0) operator("+");
        Span swatch = new Span();
        swatch.addClassNames("swatch", look);
        Span words = words(name, amount);
        words.addComponentAsFirst(swatch);
        line.add(words);
        if (amount.cents() <= 0) return;
        Span piece = new Span(amount.display());
        piece.addClassName(look);
        piece.getStyle().set("flex", String.valueOf(amount.cents()));
        bar.add(piece);
    }

    private static Span words(String name, Money amount) {
        Span number = new Span(amount.display());
        number.addClassName("strong");
        return new Span(new Span(name), number);
    }

    private void operator(String sign) {
        Span operator = new Span(sign);
        operator.addClassName("quiet");
        line.add(operator);
    }

    static Span icon(Icons icon, String tone) {
        Span span = new Span(icon.create());
        span.addClassNames("state-icon", tone);
        return span;
    }
}
