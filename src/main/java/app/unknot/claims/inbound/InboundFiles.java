package app.unknot.claims.inbound;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.claims.book.ClaimRights;
import app.unknot.claims.words.ClaimsWords;
import app.unknot.claims.x12.Kinds;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.disk.NeedsRoom;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in for every file that a payer or a clearinghouse sends. */
@Service
public class InboundFiles {
    /** In bytes. */
    public static final int LARGEST = 100 * 1024 * 1024;

    private static final int LONGEST_NAME = 255;

    private final ClaimRights rights;
    private final InboundShelf shelf;
    private final InboundReading reading;
    private final InboundPages pages;
    private final PracticeClock clock;

    InboundFiles(
            ClaimRights rights, InboundShelf shelf, InboundReading reading, InboundPages pages, PracticeClock clock) {
        this.rights = rights;
        this.shelf = shelf;
        this.reading = reading;
        this.pages = pages;
        this.clock = clock;
    }

    /** A file that was taken in, and whether the same bytes had come before. */
    public record Taken(InboundFileId id, boolean again) {}

    /**
     * Keeps a file as it came and looks through it; nothing is posted before {@link #goOn}. Bytes that came before are not kept twice.
     *
     * @param bytes at most 100 MB
     * @throws RefusedRequest when nothing of it is for us; the message says what it is
     */
    @PreAuthorize("hasRole('MANAGER')")
    @NeedsRoom
    public Taken take(String name, byte[] bytes) {
        Subject manager = rights.requireRemittances("inbound file").subject();
        if (bytes.length > LARGEST) throw new RefusedRequest(ClaimsWords.THE_FILE_IS_LARGER_THAN.text());
        if (name.length() > LONGEST_NAME) throw new RefusedRequest(ClaimsWords.THE_NAME_OF_THE_FILE.text(LONGEST_NAME));
        Optional<UUID> known = shelf.again(bytes);
        if (known.isPresent()) return new Taken(new InboundFileId(known.get()), true);
        Survey survey = Survey.of(new ByteArrayInputStream(bytes));
        if (!survey.useful()) throw new RefusedRequest(whatItIs(survey));
        try {
            return new Taken(new InboundFileId(shelf.keep(name, bytes, survey, manager)), false);
        } catch (DataIntegrityViolationException e) {
            // Somebody else took the same bytes in at this moment.
            return new Taken(new InboundFileId(shelf.again(bytes).orElseThrow(() -> e)), true);
        }
    }

    private static String whatItIs(Survey survey) {
        if (!survey.transactions().isEmpty())
            return ClaimsWords.THIS_IS_NOT_AN_ANSWER.text(
                    Kinds.named(survey.transactions().getFirst().head().code()));
        return survey.flaws().isEmpty()
                ? ClaimsWords.THERE_IS_NO_PAYMENT_IN_THIS_FILE.text()
                : survey.flaws().getFirst().words();
    }

    /**
     * Posts what can be posted and passes the answers on, until nothing is left or it is told to stop. What was done stays done, and
     * nothing is done twice.
     *
     * @param enough asked after each set of 500 claims
     * @return whether nothing is left
     */
    @PreAuthorize("hasRole('MANAGER')")
    @NeedsRoom
    public boolean goOn(InboundFileId id, BooleanSupplier enough) {
        rights.requireRemittances("inbound file " + id);
        return reading.goOn(id.value(), enough);
    }

    /**
     * Says when a payment was paid that names no day, and posts what can be posted of it.
     *
     * @param place of the transaction in the file, counted from 0
     * @param day not ahead
     * @throws RecordNotFound when no payment is refused there
     * @throws RefusedRequest when the day is ahead
     */
    @PreAuthorize("hasRole('MANAGER')")
    @NeedsRoom
    public void paidOn(InboundFileId id, int place, LocalDate day) {
        rights.requireRemittances("inbound file " + id);
        if (day.isAfter(clock.today())) throw new RefusedRequest(ClaimsWords.THE_DAY_LIES_AHEAD.text());
        shelf.paidOn(id.value(), place, day);
        reading.goOn(id.value(), () -> false);
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public long inAll() {
        rights.requireRemittances("inbound files");
        return pages.inAll();
    }

    /** Newest first; 30 to a page. */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<InboundFileRow> page(int page) {
        rights.requireRemittances("inbound files");
        return pages.page(page);
    }

    /** @throws RecordNotFound when there is none */
    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public InboundFileDetail open(InboundFileId id) {
        rights.requireRemittances("inbound file " + id);
        return pages.open(id);
    }
}
