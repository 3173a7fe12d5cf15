package app.unknot.insurance.ui;

import app.unknot.insurance.allowance.Allowance;
import app.unknot.insurance.allowance.Limit;
import app.unknot.shared.Money;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** The sentence for the next visit, what makes it true or false, and the limits side by side. */
final class AllowancePanel extends Section {
    AllowancePanel(Allowance allowance) {
        addClassNames("card", "allowance");
        add(sentence(allowance), limits(allowance));
    }

    private static Div sentence(Allowance allowance) {
        Paragraph when = new Paragraph(
                allowance.booked()
                        ? InsuranceText.NEXT_VISIT.text(Formats.day(allowance.day()))
                        : InsuranceText.NO_VISIT_IS_BOOKED.text());
        when.addClassName("eyebrow");
        Money copay = allowance.copay();
        Paragraph big = new Paragraph(
                copay == null
                        ? AllowanceWords.left(allowance)
                        : InsuranceText.WITH_COPAY.text(AllowanceWords.left(allowance), copay.display()));
        big.addClassName("allowance-line");
        big.getElement().setAttribute("data-test", "allowance");
        Div tags = new Div();
        tags.addClassNames("row", "wrap");
        if (allowance.missing().isEmpty()) tags.add(new Tag(Tone.OK, InsuranceText.CAN_BE_BILLED_2.text()));
        allowance.missing().forEach(one -> tags.add(new Tag(Tone.CAUTION, one.text())));
        Div left = new Div(when, big, tags);
        String late = AllowanceWords.notCovered(allowance);
        if (!late.isEmpty()) {
            Paragraph line = new Paragraph(late);
            line.addClassName("small");
            left.add(line);
        }
        return left;
    }

    private static Div limits(Allowance allowance) {
        Paragraph title = new Paragraph(InsuranceText.WHAT_ENDS_FIRST_DECIDES.text());
        title.addClassName("eyebrow");
        Div right = new Div(title);
        if (allowance.limits().isEmpty()) right.add(new Paragraph(InsuranceText.NO_LIMIT_IS_KNOWN.text()));
        Limit first = allowance.first().orElse(null);
        for (Limit limit : allowance.limits()) {
            Span left = new Span(AllowanceWords.brief(limit));
            left.addClassNames("strong", "num");
            if (limit.equals(first)) left.addClassName("amber");
            Span ends = new Span(AllowanceWords.of(limit));
            ends.addClassNames("small", "quiet", "limit-words");
            Div row = new Div(new Span(limit.kind().text()), new Pips(limit), left, ends);
            row.addClassName("limit-row");
            right.add(row);
        }
        return right;
    }
}
