package app.unknot.letters.writing;

import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.UserId;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterText;
import app.unknot.letters.words.LettersWords;
import app.unknot.practice.PracticeSettings;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.print.Printing;
import org.springframework.stereotype.Component;

/** Puts a letter on the practice's paper, signed with its writer's name and licence. */
@Component
public class LetterPrinter {
    private final ClientDirectory clients;
    private final PracticeSettings practice;
    private final Therapists therapists;
    private final PracticeClock clock;

    LetterPrinter(ClientDirectory clients, PracticeSettings practice, Therapists therapists, PracticeClock clock) {
        this.clients = clients;
        this.practice = practice;
        this.therapists = therapists;
        this.clock = clock;
    }

    public byte[] pdf(ClientId client, LetterKind kind, LetterText text, UserId writer) {
        TherapistProfile profile = therapists.profile(writer);
        String licence = profile.licenceNumber().isBlank()
                ? ""
                : LettersWords.LICENSE.text((profile.licenceState() + " " + profile.licenceNumber()).strip());
        return Printing.pdf(LetterPaper.page(
                kind,
                text,
                practice.profile(),
                clients.reference(client),
                profile.signature() + licence,
                clock.today()));
    }
}
