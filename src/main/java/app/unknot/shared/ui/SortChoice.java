package app.unknot.shared.ui;

import app.unknot.shared.Listed.Sorting;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** By which column a list is sorted, and from which end. */
public final class SortChoice extends Select<Sorting> {
    private final transient SequencedMap<String, String> titles = new LinkedHashMap<>();

    /** @param chosen hears how the person wants it sorted */
    public SortChoice(Consumer<Sorting> chosen) {
        setAriaLabel(CommonText.SORT_BY.text());
        addClassName("list-order");
        setItemLabelGenerator(one -> {
            String title = titles.getOrDefault(one.key(), "");
            return one.descending() ? CommonText.SORTED_DOWN.text(title) : CommonText.SORTED_UP.text(title);
        });
        addValueChangeListener(change -> {
            if (change.isFromClient()) chosen.accept(change.getValue());
        });
    }

    /**
     * Offers each column from both ends. Leaves the list alone where it is the same: somebody may have it open.
     *
     * @param columns keys and titles
     * @param by nothing is chosen where it is none of them
     */
    public void show(SequencedMap<String, String> columns, Sorting by) {
        if (!Map.copyOf(titles).equals(columns)) {
            titles.clear();
            titles.putAll(columns);
            setItems(columns.keySet().stream()
                    .flatMap(key -> Stream.of(Sorting.up(key), Sorting.down(key)))
                    .toList());
        }
        setVisible(!columns.isEmpty());
        if (columns.containsKey(by.key())) setValue(by);
        else clear();
    }
}
