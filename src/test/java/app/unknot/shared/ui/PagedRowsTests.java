package app.unknot.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A long list says how long it is, and is read to its end. */
class PagedRowsTests {
    private static final int PAGE = 50;

    private final List<Integer> read = new ArrayList<>();

    private IntFunction<List<? extends Component>> of(int total) {
        return page -> {
            read.add(page);
            return IntStream.range(page * PAGE, Math.min(total, (page + 1) * PAGE))
                    .mapToObj(row -> new Span("row " + row))
                    .toList();
        };
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(PagedRowsTests::all));
    }

    private static Component part(PagedRows rows, String name) {
        return all(rows)
                .filter(one -> name.equals(one.getElement().getAttribute("data-test")))
                .findFirst()
                .orElseThrow();
    }

    private static long shown(PagedRows rows) {
        return all(rows)
                .filter(one -> one instanceof Span span && span.getText().startsWith("row "))
                .count();
    }

    private static boolean endsHere(PagedRows rows) {
        return !part(rows, "show-more").getParent().orElseThrow().isVisible();
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    @Test
    void every_row_is_reached_and_the_total_is_said_until_then() {
        PagedRows rows = new PagedRows(120, of(120));
        NativeButton more = (NativeButton) part(rows, "show-more");
        assertThat(shown(rows)).isEqualTo(50);
        assertThat(part(rows, "shown").getElement().getText()).isEqualTo("50 of 120");
        click(more);
        assertThat(part(rows, "shown").getElement().getText()).isEqualTo("100 of 120");
        assertThat(endsHere(rows)).isFalse();
        click(more);
        assertThat(shown(rows)).isEqualTo(120);
        assertThat(endsHere(rows)).isTrue();
        assertThat(read).containsExactly(0, 1, 2);
    }

    @Test
    void a_short_list_has_nothing_below_it() {
        PagedRows rows = new PagedRows(3, of(3));
        assertThat(endsHere(rows)).isTrue();
        assertThat(read).containsExactly(0);
    }

    @Test
    void a_list_that_grew_shorter_in_between_ends_all_the_same() {
        PagedRows rows = new PagedRows(60, of(50));
        click((NativeButton) part(rows, "show-more"));
        assertThat(endsHere(rows)).isTrue();
    }

    @Test
    void a_table_takes_the_rows_into_its_body() {
        NativeTable table = new NativeTable();
        assertThat(new PagedRows(table, table.getBody(), 2, page -> List.of(new NativeTableRow(), new NativeTableRow()))
                        .getChildren())
                .contains(table);
        assertThat(table.getBody().getChildren()).hasSize(2);
    }
}
