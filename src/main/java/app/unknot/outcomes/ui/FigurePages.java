package app.unknot.outcomes.ui;

import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A figure on a page of its own: the chart, beside it the table, and what each term means. */
final class FigurePages {
    private FigurePages() {}

    static Div beside(Figure figure, Component... tags) {
        Div terms = new Div();
        DescriptionList list = new DescriptionList();
        list.addClassName("defs");
        for (Figure.Term term : figure.howToRead()) {
            DescriptionList.Term name = new DescriptionList.Term(term.name());
            DescriptionList.Description words = new DescriptionList.Description(term.words());
            list.add(new Div(name, words));
        }
        terms.add(list);
        Div right = new Div(
                new Card(OutcomesText.TABLE.text(), figure.table().shown()).end(caption(figure)),
                new Card(OutcomesText.HOW_TO_READ_IT.text(), terms));
        right.addClassName("stack");
        Div both = new Div(FigureCard.large(figure, tags), right);
        both.addClassName("plot");
        return both;
    }

    private static Component caption(Figure figure) {
        Div words = new Div(figure.table().caption());
        words.addClassNames("small", "quiet");
        return words;
    }
}
