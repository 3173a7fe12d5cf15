package app.unknot.audit.ui;

import app.unknot.audit.ActorNames;
import app.unknot.audit.AuditPages;
import app.unknot.audit.alerts.SecurityAlert;
import app.unknot.audit.alerts.SecurityAlert.Kind;
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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Security alerts on top of whatever a manager or admin has open, until one of them has acknowledged them. */
public final class AlertNotice extends Div {
    private final transient SecurityAlerts alerts;
    private final transient ActorNames names;
    private final transient PracticeClock clock;

    private AlertNotice(SecurityAlerts alerts, ActorNames names, PracticeClock clock) {
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
        Set<UUID> accounts = open.stream()
                .map(alert -> alert.account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> people = names.of(accounts);
        open.forEach(alert -> add(box(alert, about(alert, people))));
    }

    private static String about(SecurityAlert alert, Map<UUID, String> people) {
        UUID account = alert.account();
        return account == null
                ? String.valueOf(alert.address())
                : people.getOrDefault(account, AuditText.A_REMOVED_ACCOUNT.text());
    }

    private NoteBox box(SecurityAlert alert, String about) {
        NoteBox box = new NoteBox(Tone.STOP, AuditText.SECURITY_ALERT.text(words(alert, about)));
        box.addClassName("with-acts");
        Anchor look = new Anchor(entries(alert), link(alert.kind()));
        look.addClassName("link");
        Div acts = new Div(look);
        acts.addClassNames("row", "wrap");
        if (!alert.own()) {
            NativeButton seen = Buttons.outlined(AuditText.ACKNOWLEDGE.text(), click -> {
                alerts.acknowledge(alert.id());
                refresh();
            });
            seen.getElement().setAttribute("aria-label", AuditText.ACKNOWLEDGE_THE_ALERT_ABOUT.text(about));
            acts.add(seen);
        }
        box.add(acts);
        return box;
    }

    private String words(SecurityAlert alert, String about) {
        String recently = AuditText.MOST_RECENTLY_AT.text(Formats.dayAndTime(alert.lastAt(), clock.getZone()));
        return switch (alert.kind()) {
            case REFUSALS -> AuditText.WAS_REFUSED_TIMES_ASK_WHY.text(about, alert.times(), recently, about);
            case TRIES -> AuditText.THERE_WERE_TOO_MANY_WRONG.text(about, recently);
            case READING -> AuditText.OPENED_MORE_THAN_ANYONE_CAN.text(about, alert.times(), recently, about);
        };
    }

    private static String link(Kind kind) {
        return switch (kind) {
            case REFUSALS -> AuditText.SEE_THE_REQUESTS.text();
            case TRIES -> AuditText.SEE_THE_ATTEMPTS.text();
            case READING -> AuditText.SEE_WHAT_WAS_OPENED.text();
        };
    }

    private static String entries(SecurityAlert alert) {
        return switch (alert.kind()) {
            case REFUSALS -> AuditPages.refusedTo(alert.account());
            case TRIES -> AuditPages.failed();
            case READING -> AuditPages.ofAccount(alert.account());
        };
    }

    /** Makes the notice; holds what it needs. */
    @Component
    public static final class Maker {
        private final SecurityAlerts alerts;
        private final ActorNames names;
        private final PracticeClock clock;

        Maker(SecurityAlerts alerts, ActorNames names, PracticeClock clock) {
            this.alerts = alerts;
            this.names = names;
            this.clock = clock;
        }

        public AlertNotice create() {
            return new AlertNotice(alerts, names, clock);
        }
    }
}
