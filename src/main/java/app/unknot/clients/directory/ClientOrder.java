package app.unknot.clients.directory;

import app.unknot.shared.Listed.Sorting;
import java.util.Arrays;
import java.util.Comparator;

/** By what the directory can be sorted. */
enum ClientOrder {
    NAME("name", "c.search_name", Comparator.comparing(one -> one.reference().listName())),
    BORN("born", "c.born", Comparator.comparing(one -> one.reference().born())),
    NUMBER("number", "c.number", Comparator.comparing(one -> one.reference().number()));

    private final String key;
    private final String column;
    private final Comparator<FoundClient> order;

    ClientOrder(String key, String column, Comparator<FoundClient> order) {
        this.key = key;
        this.column = column;
        this.order = order;
    }

    /** Leaves them in the order in which they are, where the key is none of theirs. */
    static Comparator<FoundClient> among(Sorting by) {
        return Arrays.stream(values())
                .filter(one -> one.key.equals(by.key()))
                .findFirst()
                .map(one -> by.descending() ? one.order.reversed() : one.order)
                .orElse((one, other) -> 0);
    }

    /** By name, where the key is none of theirs. */
    static ClientOrder of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key.equals(key))
                .findFirst()
                .orElse(NAME);
    }

    String sql(boolean descending) {
        return " order by " + column + (descending ? " desc" : "") + ", c.id";
    }
}
