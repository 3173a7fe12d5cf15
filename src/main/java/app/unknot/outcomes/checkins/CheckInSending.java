package app.unknot.outcomes.checkins;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.practice.mail.MailMayHaveGone;
import app.unknot.practice.mail.PracticeMail;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Sends a check-in link by email when somebody asks for it. Nothing is sent by itself, and a slow mail server holds no transaction. */
@Service
public class CheckInSending {
    private final CheckInLetters letters;
    private final PracticeMail mail;

    CheckInSending(CheckInLetters letters, PracticeMail mail) {
        this.letters = letters;
        this.mail = mail;
    }

    @AllowedTo(value = Caller.ANYONE, because = "it says whether the portal has a mail server")
    public boolean isThere() {
        return mail.isThere();
    }

    /**
     * Sends a link that was just made to the email address in the client's record. To be called outside of a transaction.
     *
     * @param address the whole address, as the browser of the person who sends it knows it
     * @throws RecordNotFound when it is no open link of this client
     * @throws RefusedRequest without a mail server, without an email address, and when the server does not take it
     * @throws MailMayHaveGone when nobody knows whether it did
     */
    @PreAuthorize("hasRole('THERAPIST')")
    public void send(ClientId client, String address) {
        CheckInLetters.Letter letter = letters.begin(client, address);
        try {
            mail.send(
                    letter.to(),
                    letter.practice(),
                    OutcomesWords.A_FEW_QUESTIONS_FROM.text(letter.practice()),
                    letter.text());
        } catch (RefusedRequest refused) {
            letters.wentNot(letter);
            throw refused;
        }
    }
}
