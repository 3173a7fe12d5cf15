package app.unknot.shared.ui;

import app.unknot.shared.Face;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whose record this is, pinned above everything that scrolls: name, age, and the alert strip. */
public final class ClientHeader extends Header {
    public ClientHeader(Face face, String nameAndAge, String line, List<Alert> alerts, Component... actions) {
        this(new Avatar(face, "clay", "big"), nameAndAge, line, alerts, actions);
    }

    /** Without the photo: where a client reads along, or the tablet is locked to other pages. */
    public ClientHeader(String initials, String nameAndAge, String line, List<Alert> alerts, Component... actions) {
        this(new Face(initials, null), nameAndAge, line, alerts, actions);
    }

    private ClientHeader(Avatar avatar, String nameAndAge, String line, List<Alert> alerts, Component... actions) {
        addClassName("pinned");
        H1 name = new H1(nameAndAge);
        name.addClassName("name");
        Div sub = new Div(line);
        sub.addClassName("sub");
        Div words = new Div(name, sub);
        words.addClassName("grow");
        Div who = new Div(avatar, words);
        who.addClassName("who");
        who.add(actions);
        add(who);
        if (!alerts.isEmpty()) add(strip(alerts));
    }

    private static Div strip(List<Alert> alerts) {
        Div strip = new Div();
        strip.addClassName("strip");
        alerts.stream().sorted().forEach(alert -> {
            Span strong = new Span(alert.strong());
            strong.addClassName("strong");
            Span chip = new Span(alert.kind().icon().create(), strong, new Span(" " + alert.text()));
            chip.addClassNames("alert", alert.kind().tone());
            strip.add(chip);
        });
        return strip;
    }
}
