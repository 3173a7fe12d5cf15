package app.unknot.insurance.ui;

import app.unknot.insurance.allowance.Limit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How much of a limit is used, booked and free, as a row of marks; the numbers stand beside it. */
final class Pips extends Div {
    private static final int MOST = 30;

    Pips(Limit limit) {
        addClassName("pips");
        getElement().setAttribute("aria-hidden", "true");
        int used = Math.min(limit.used(), limit.total());
        int booked = Math.min(limit.booked(), limit.total() - used);
        int free = limit.total() - used - booked;
        if (limit.total() <= MOST) {
            for (int i = 0; i < used; i++) add(mark("u", 1));
            for (int i = 0; i < booked; i++) add(mark("b", 1));
            for (int i = 0; i < free; i++) add(mark("free", 1));
        } else {
            add(mark("u", used), mark("b", booked), mark("free", free));
        }
    }

    private static Span mark(String kind, int width) {
        Span mark = new Span();
        mark.addClassName(kind);
        mark.setVisible(width > 0);
        mark.getStyle().set("flex-grow", String.valueOf(width));
        return mark;
    }
}
