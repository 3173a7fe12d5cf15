package app.unknot.intake.ui;

import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Icons;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** What a client reads whose answer may be an emergency: one thing to do. */
final class StopNotice {
    private StopNotice() {}

    static Component handBack(ComponentEventListener<ClickEvent<NativeButton>> giveBack) {
        NativeButton button = Buttons.primary(IntakeText.GIVE_THE_TABLET_BACK.text(), giveBack);
        button.addClassName("xl");
        Div notice = new Div(
                Icons.STOP.create(),
                new H1(IntakeText.PLEASE_GIVE_THE_TABLET_BACK.text()),
                new Paragraph(IntakeText.ONE_OF_YOUR_ANSWERS.text()),
                button);
        notice.addClassName("intake-stop");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }
}
