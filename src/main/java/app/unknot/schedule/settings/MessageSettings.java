package app.unknot.schedule.settings;

import app.unknot.accounts.RefusedRequest;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the practice words a reminder, and whether calendars outside the portal name clients. */
@Service
public class MessageSettings {
    private final JdbcClient jdbc;
    private final AuditLog audit;

    MessageSettings(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "it says nothing of any client")
    @Transactional(readOnly = true)
    public ReminderWording wording() {
        return new ReminderWording(jdbc.sql("select reminder_text from schedule_setting where id = 1")
                .query(String.class)
                .optional()
                .orElse(""));
    }

    /** Whether calendars that are read outside the portal name clients; not until an admin has said so. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it says nothing of any client")
    @Transactional(readOnly = true)
    public boolean calendarsNameClients() {
        return jdbc.sql("select feed_names from schedule_setting where id = 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * @throws RefusedRequest when the words cannot be a reminder
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void save(ReminderWording wording, boolean calendarsNameClients) {
        String words = wording.kept().text();
        int changed = jdbc.sql("update schedule_setting set reminder_text = ?, feed_names = ? where id = 1")
                .params(words, calendarsNameClients)
                .update();
        if (changed == 0)
            jdbc.sql("insert into schedule_setting (id, reminder_text, feed_names) values (1, ?, ?)")
                    .params(words, calendarsNameClients)
                    .update();
        audit.record(AuditEvent.done("SETTINGS_CHANGE", "reminders and calendars")
                .with(calendarsNameClients ? "calendars name clients" : "calendars name nobody"));
    }
}
