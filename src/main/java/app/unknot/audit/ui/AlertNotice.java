package app.unknot.audit.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.alerts.SecurityAlert;
import app.unknot.audit.alerts.SecurityAlerts;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Security alerts on top of whatever a manager or admin has open, until one of them has acknowledged them. */
public final class AlertNotice extends Div {
    private final transient SecurityAlerts alerts;
    private final transient ActorNames names;
    private final transient PracticeClock clock;

    public AlertNotice(SecurityAlerts alerts, ActorNames names, PracticeClock clock) {
        this.alerts = alerts;
        this.names = names;
        this.clock = clock;
        addClassNames("security-alerts", "no-paper");
        getElement().setAttribute("data-test", "security-alerts");
    }

    /** Asks what is open now. */
    public void refresh() {
        removeAll();
        List<SecurityAlert> open = alerts.open();
        if (open.isEmpty()) return;
        Map<UUID, String> people =
                names.of(open.stream().map(SecurityAlert::account).collect(Collectors.toSet()));
        open.forEach(alert -> add(box(alert, people.getOrDefault(alert.account(), "An account that is gone"))));
    }

    private NoteBox box(SecurityAlert alert, String name) {
        NoteBox box = new NoteBox(
                Tone.STOP,
                "Security alert: " + name + " was refused " + alert.refusals() + " times, most recently at "
                        + Formats.dayAndTime(alert.lastAt(), clock.getZone())
                        + ". Ask why. If it was not " + name + ", end the account's access.");
        box.addClassName("with-acts");
        Anchor look = new Anchor("access-log?result=DENIED&who=" + alert.account(), "See what was asked for");
        look.addClassName("link");
        Div acts = new Div(look);
        acts.addClassNames("row", "wrap");
        if (!alert.own()) {
            NativeButton seen = Buttons.outlined("Acknowledge", click -> {
                alerts.acknowledge(alert.id());
                refresh();
            });
            seen.getElement().setAttribute("aria-label", "Acknowledge the alert about " + name);
            acts.add(seen);
        }
        box.add(acts);
        return box;
    }
}
