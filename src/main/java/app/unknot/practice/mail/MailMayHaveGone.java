package app.unknot.practice.mail;

import app.unknot.practice.words.PracticeWords;
import app.unknot.shared.Refused;

/** The mail server fell silent after it was told of an email: nobody knows whether it goes. */
public class MailMayHaveGone extends Refused {
    MailMayHaveGone() {
        super(PracticeWords.THE_EMAIL_MAY_HAVE_GONE.text());
    }
}
