package app.unknot.schedule.reminders;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientRecord;
import app.unknot.practice.mail.PracticeMail;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a reminder by email when somebody asks for it. The visit is marked first and in the same transaction, so of two who ask at the
 * same moment one waits and is told; a server that refuses leaves no mark. Only a crash between the server's answer and the end of the
 * transaction could have one sent twice.
 */
@Service
public class ReminderSending {
    private final Reminders reminders;
    private final ReminderWords words;
    private final PracticeMail mail;

    ReminderSending(Reminders reminders, ReminderWords words, PracticeMail mail) {
        this.reminders = reminders;
        this.words = words;
        this.mail = mail;
    }

    @AllowedTo(value = Caller.ANYONE, because = "it says whether the portal has a mail server")
    public boolean isThere() {
        return mail.isThere();
    }

    /**
     * @throws RecordNotFound when a visit is not for this person
     * @throws RefusedRequest when the client was reminded already or wants no reminders, has no address, a visit was moved or canceled
     *     since it was shown, or the mail server does not take it; nothing is kept then
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    public void send(ClientId client, List<ShownVisit> visits) {
        ReminderRow row = reminders.require(client, visits);
        if (row.reminded().isPresent()) throw new RefusedRequest(ScheduleWords.ALREADY_REMINDED.text());
        ClientRecord record = row.record();
        String address = record == null ? "" : record.contact().email();
        if (address.isBlank()) throw new RefusedRequest(ScheduleWords.NO_EMAIL_ADDRESS.text());
        try {
            reminders.keep(row, true);
        } catch (DuplicateKeyException another) {
            throw new RefusedRequest(ScheduleWords.ALREADY_REMINDED.text());
        }
        String practice = words.practiceName();
        mail.send(address, practice, ScheduleWords.YOUR_VISIT_AT.text(practice), row.message());
    }
}
