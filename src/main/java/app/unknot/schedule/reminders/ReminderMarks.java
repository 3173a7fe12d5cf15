package app.unknot.schedule.reminders;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.schedule.words.ScheduleWords;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that an email is about to go, and what became of it; each in a transaction of its own. */
@Component
class ReminderMarks {
    private final Reminders reminders;
    private final ReminderTable table;

    ReminderMarks(Reminders reminders, ReminderTable table) {
        this.reminders = reminders;
        this.table = table;
    }

    /**
     * Of two who ask at the same moment one waits, and is told.
     *
     * @throws RefusedRequest when the client was reminded already or wants no reminders, has no address, or a visit was moved or canceled
     */
    @Transactional
    Letter begin(ClientId client, List<ShownVisit> visits) {
        ReminderRow row = reminders.require(client, visits);
        if (row.reminded().isPresent()) throw new RefusedRequest(ScheduleWords.ALREADY_REMINDED.text());
        ClientRecord record = row.record();
        String address = record == null ? "" : record.contact().email();
        if (address.isBlank()) throw new RefusedRequest(ScheduleWords.NO_EMAIL_ADDRESS.text());
        try {
            List<ShownVisit> first = reminders.keep(row, true);
            // Somebody else has marked them since they were read above.
            if (first.isEmpty()) throw new RefusedRequest(ScheduleWords.ALREADY_REMINDED.text());
            return new Letter(row.client(), first, address, row.message());
        } catch (DuplicateKeyException another) {
            throw new RefusedRequest(ScheduleWords.ALREADY_REMINDED.text());
        }
    }

    @Transactional
    void went(Letter letter) {
        for (ShownVisit visit : letter.visits()) {
            table.went(visit);
            reminders.log(letter.client(), visit, "email sent");
        }
    }

    @Transactional
    void wentNot(Letter letter) {
        letter.visits().forEach(table::wentNot);
    }

    /** Nobody knows whether it went. */
    @Transactional
    void mayHaveGone(Letter letter) {
        letter.visits().forEach(visit -> reminders.log(letter.client(), visit, "email may have gone"));
    }

    /** @param visits that it reminds of for the first time */
    record Letter(ClientId client, List<ShownVisit> visits, String address, String message) {
        Letter {
            visits = List.copyOf(visits);
        }
    }
}
