package app.unknot.clients.documents;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.NeedsRoom;
import app.unknot.shared.typed.DayLimits;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Takes files in, as far as they may be kept. */
@Service
public class DocumentUploads {
    private final DocumentStore store;
    private final CareTeam careTeam;
    private final PracticeClock clock;
    private final long largest;

    DocumentUploads(
            DocumentStore store,
            CareTeam careTeam,
            PracticeClock clock,
            @Value("${unknot.documents.largest}") DataSize largest) {
        this.store = store;
        this.careTeam = careTeam;
        this.clock = clock;
        this.largest = largest.toBytes();
    }

    /**
     * Keeps a file.
     *
     * @throws RefusedRequest when the title is missing, a date cannot be, or the file may not be kept; nothing of it is kept then
     */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional
    @NeedsRoom
    public DocumentId upload(ClientId client, DocumentForm typed, IncomingFile file) {
        DocumentForm form = typed.kept();
        Subject subject = careTeam.require(form.kind().editing(), client).subject();
        if (form.kind() == DocumentKind.GIVEN_LETTER)
            throw new RefusedRequest(ClientsWords.WRITE_THE_PRACTICES_LETTERS_HERE.text());
        check(form);
        CheckedFile checked = FileCheck.check(file, largest);
        if (form.kind() == DocumentKind.PHOTO) {
            if (!checked.type().isPicture())
                throw FileCheck.refused(
                        ClientsWords.A_PHOTO_MUST_BE_A_PICTURE.text(), ClientsWords.CHOOSE_A_JPEG_OR_A_PNG.text());
            checked = new CheckedFile(checked.type(), Pictures.portrait(checked.type(), checked.bytes()));
        }
        return store.keep(client, form, checked, subject);
    }

    /** Keeps a letter of the practice as it was given, for ever the same. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public DocumentId keepGiven(ClientId client, String title, byte[] pdf) {
        Subject subject =
                careTeam.require(DocumentKind.GIVEN_LETTER.editing(), client).subject();
        DocumentForm form =
                new DocumentForm(DocumentKind.GIVEN_LETTER, title, subject.displayName(), clock.today(), null);
        return store.keep(client, form, new CheckedFile(FileType.PDF, pdf), subject);
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    public long largest() {
        return largest;
    }

    private void check(DocumentForm form) {
        if (form.title().isBlank()) throw new RefusedRequest(ClientsWords.ENTER_A_TITLE_THE_FILE.text());
        if (form.datedOn() != null && form.datedOn().isAfter(clock.today()))
            throw new RefusedRequest(ClientsWords.THE_DATE_ON_THE_DOCUMENT.text());
        for (LocalDate day : Stream.of(form.datedOn(), form.expiresOn())
                .filter(Objects::nonNull)
                .toList())
            DayLimits.any(clock.today()).complaint(day).ifPresent(words -> {
                throw new RefusedRequest(words);
            });
        if (form.datedOn() != null
                && form.expiresOn() != null
                && form.expiresOn().isBefore(Objects.requireNonNull(form.datedOn())))
            throw new RefusedRequest(ClientsWords.IT_EXPIRES_BEFORE_IT_STARTS.text());
    }
}
