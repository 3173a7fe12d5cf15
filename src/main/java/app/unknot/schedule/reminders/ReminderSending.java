package app.unknot.schedule.reminders;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.practice.mail.MailMayHaveGone;
import app.unknot.practice.mail.PracticeMail;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Sends a reminder by email when somebody asks for it, and never a second one. That it is about to go is written down and kept before
 * the mail server hears of it, so of two who ask at the same moment one is told. A server that refuses takes that out again. Where the
 * portal or the server stops in between it stays, and says that the email may have gone.
 */
@Service
public class ReminderSending {
    private final ReminderMarks marks;
    private final ReminderWords words;
    private final PracticeMail mail;

    ReminderSending(ReminderMarks marks, ReminderWords words, PracticeMail mail) {
        this.marks = marks;
        this.words = words;
        this.mail = mail;
    }

    @AllowedTo(value = Caller.ANYONE, because = "it says whether the portal has a mail server")
    public boolean isThere() {
        return mail.isThere();
    }

    /**
     * To be called outside of a transaction.
     *
     * @throws RecordNotFound when a visit is not for this person
     * @throws RefusedRequest when the client was reminded already or wants no reminders, has no address, a visit was moved or canceled
     *     since it was shown, or the mail server does not take it; nothing is kept then, unless nobody knows whether the email went
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public void send(ClientId client, List<ShownVisit> visits) {
        ReminderMarks.Letter letter = marks.begin(client, visits);
        String practice = words.practiceName();
        try {
            mail.send(letter.address(), practice, ScheduleWords.YOUR_VISIT_AT.text(practice), letter.message());
        } catch (MailMayHaveGone unsure) {
            marks.mayHaveGone(letter);
            throw new RefusedRequest(ScheduleWords.THE_EMAIL_MAY_HAVE_GONE.text());
        } catch (RefusedRequest refused) {
            marks.wentNot(letter);
            throw refused;
        }
        marks.went(letter);
    }
}
