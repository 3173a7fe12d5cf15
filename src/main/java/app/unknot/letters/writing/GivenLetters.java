package app.unknot.letters.writing;

import app.unknot.clients.documents.DocumentFiles;
import app.unknot.clients.documents.DocumentId;
import app.unknot.clients.documents.DocumentUploads;
import org.springframework.stereotype.Component;

/** Prints a letter while it is a draft, and keeps the very bytes once it was given. */
@Component
public class GivenLetters {
    private final LetterShelf shelf;
    private final LetterPrinter printer;
    private final DocumentFiles files;
    private final DocumentUploads uploads;

    GivenLetters(LetterShelf shelf, LetterPrinter printer, DocumentFiles files, DocumentUploads uploads) {
        this.shelf = shelf;
        this.printer = printer;
        this.files = files;
        this.uploads = uploads;
    }

    /** Of a draft as it stands now, afterwards what was given. */
    public byte[] pdf(ClientLetter letter) {
        DocumentId given = letter.given();
        return given == null ? print(letter) : files.read(given).bytes();
    }

    /** The first time fixes its words; from then on nothing changes. */
    public void fix(ClientLetter letter) {
        if (letter.given() == null)
            letter.fix(uploads.keepGiven(letter.client(), letter.kind().title(), print(letter)));
    }

    private byte[] print(ClientLetter letter) {
        return printer.pdf(letter.client(), letter.kind(), shelf.text(letter), letter.writer());
    }
}
