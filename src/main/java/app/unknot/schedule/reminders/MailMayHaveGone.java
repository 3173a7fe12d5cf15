package app.unknot.schedule.reminders;

import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.Refused;

/** The mail server fell silent after it was told of an email: nobody knows whether it goes. */
class MailMayHaveGone extends Refused {
    MailMayHaveGone() {
        super(ScheduleWords.THE_EMAIL_MAY_HAVE_GONE.text());
    }
}
