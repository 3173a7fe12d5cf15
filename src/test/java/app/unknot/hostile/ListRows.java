package app.unknot.hostile;

import app.unknot.shared.ui.ListGrid;
import com.vaadin.flow.component.grid.Grid;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The buttons of a list's first rows, which the browser draws. */
final class ListRows {
    private static final int ROWS = 5;

    private ListRows() {}

    @SuppressWarnings("unchecked")
    static <T> void acts(ListGrid<T> list, Map<String, Runnable> acts, OpenPage page) {
        Grid<T> grid = (Grid<T>) field(list, "grid");
        if (!grid.isAttached()) return;
        for (T row : Typing.some(grid.getDataProvider(), ROWS))
            for (Object act : (List<Object>) field(list, "acts")) {
                if (((Function<T, String>) part(act, "words")).apply(row).isEmpty()) continue;
                acts.putIfAbsent(
                        ((Function<T, String>) part(act, "label")).apply(row),
                        () -> page.sent(() -> ((Consumer<T>) part(act, "act")).accept(row)));
            }
    }

    private static Object field(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object part(Object record, String name) {
        try {
            Method part = record.getClass().getDeclaredMethod(name);
            part.setAccessible(true);
            return part.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
