package app.unknot.claims.ui;

import app.unknot.claims.RemittanceReport;
import app.unknot.shared.Money;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Charged less adjustments is what it should pay; beside it what was paid, and the difference. */
final class Arithmetic extends Div {
    Arithmetic(RemittanceReport.Row row) {
        addClassName("arithmetic");
        part(row.client().isEmpty() ? ClaimsText.UNNAMED_CLIENT.text() : row.client(), row.control());
        part(ClaimsText.CHARGED_2.text(), row.charge().display());
        part(ClaimsText.ADJUSTED.text(), row.adjusted().display());
        part(ClaimsText.SHOULD_PAY.text(), row.shouldPay().display());
        part(ClaimsText.PAID.text(), row.paid().display());
        Money off = row.paid().minus(row.shouldPay());
        if (!off.isZero()) part(ClaimsText.DIFFERENCE.text(), (off.isNegative() ? off.negated() : off).display());
    }

    private void part(String name, String value) {
        Span number = new Span(value);
        number.addClassName("strong");
        Span name2 = new Span(name);
        name2.addClassNames("small", "quiet");
        add(new Span(name2, number));
    }
}
