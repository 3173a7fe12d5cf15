package app.unknot.letters.writing;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterText;
import app.unknot.letters.OpenedLetter;
import app.unknot.shared.storage.Sealer;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds a letter for somebody who may have it, and opens what it says. Runs in its caller's transaction. */
@Component
public class LetterShelf {
    private final JsonMapper json = JsonMapper.shared();
    private final LetterRepository letters;
    private final CareTeam careTeam;
    private final Access access;
    private final Sealer sealer;
    private final ClientAliases aliases;

    LetterShelf(LetterRepository letters, CareTeam careTeam, Access access, Sealer sealer, ClientAliases aliases) {
        this.aliases = aliases;
        this.letters = letters;
        this.careTeam = careTeam;
        this.access = access;
        this.sealer = sealer;
    }

    /**
     * @throws RecordNotFound when there is none, or the action is not for this person
     */
    public ClientLetter find(LetterId id, Action action) {
        ClientLetter letter = letters.find(id.value(), AccessPolicy.work(ProductWork.LETTER_BY_ID))
                .orElseThrow(RecordNotFound::new);
        access.require(action, careTeam.relationTo(letter.client()), letter.matter());
        return letter;
    }

    /** Whether there is such a letter for this person. Opens nothing. */
    public boolean reaches(LetterId id) {
        return letters.find(id.value(), AccessPolicy.work(ProductWork.LETTER_BY_ID))
                .filter(letter -> careTeam.relationByCare(letter.client()) != Relation.NONE)
                .isPresent();
    }

    /** Whether something of this client may go with the letter. */
    public boolean sameClient(ClientId client, ClientLetter letter) {
        return aliases.same(client, letter.client());
    }

    public OpenedLetter opened(ClientLetter letter) {
        return new OpenedLetter(letter.row(), text(letter), letter.version(), letter.outcome(sealer));
    }

    LetterText text(ClientLetter letter) {
        return json.readValue(
                sealer.open(letter.sealedText(), ClientLetter.place(letter.id().value(), "text")), LetterText.class);
    }

    public String seal(LetterText text, UUID id) {
        return sealer.seal(json.writeValueAsString(text), ClientLetter.place(id, "text"));
    }
}
