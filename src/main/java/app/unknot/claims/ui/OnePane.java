package app.unknot.claims.ui;

import com.vaadin.flow.component.html.Div;

/** Where list and detail stand below each other, on a phone, somebody who has chosen something is led to it. */
final class OnePane {
    private static final String LEAD =
            "if (matchMedia('(max-width: 600px)').matches) setTimeout(() => this.scrollIntoView({block: 'start'}))";

    private OnePane() {}

    static void leadTo(Div detail) {
        detail.getElement().executeJs(LEAD);
    }
}
