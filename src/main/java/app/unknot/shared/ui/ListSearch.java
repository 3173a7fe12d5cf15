package app.unknot.shared.ui;

import app.unknot.shared.typed.TextRule;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Finds something in a list while somebody types. What is typed stays out of the address: it is a name. */
public final class ListSearch extends TextLine {
    private static final TextRule WORDS = TextRule.line(80);

    /**
     * @param label what to type, such as a name
     * @param changed hears of every pause in typing
     */
    public ListSearch(String label, Runnable changed) {
        super("", WORDS);
        setPlaceholder(label);
        setAriaLabel(label);
        setPrefixComponent(Icons.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> changed.run());
        getElement().setAttribute("data-test", "list-search");
    }

    /** What is searched for; empty while there is nothing to search for. */
    public String wanted() {
        return isTaken() ? getValue().strip() : "";
    }
}
