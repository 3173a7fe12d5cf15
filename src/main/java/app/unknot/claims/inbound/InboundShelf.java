package app.unknot.claims.inbound;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.Subject;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.claims.RemittanceState;
import app.unknot.claims.book.ClaimBook;
import app.unknot.claims.remittance.RemittancePosting.Standing;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files and what became of their transactions. Its callers have decided who may. */
@Component
class InboundShelf {
    private static final Scope PRACTICE = ClaimBook.PRACTICE;

    private final InboundFileRows files;
    private final InboundTransactionRows transactions;
    private final InboundContent content;
    private final AuditLog audit;
    private final PracticeClock clock;

    InboundShelf(
            InboundFileRows files,
            InboundTransactionRows transactions,
            InboundContent content,
            AuditLog audit,
            PracticeClock clock) {
        this.files = files;
        this.transactions = transactions;
        this.content = content;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same bytes, under whatever name they came; what waits of them is looked at once more. */
    @Transactional
    Optional<UUID> again(byte[] bytes) {
        Optional<InboundFile> known = files.same(Sha256.hex(bytes), PRACTICE);
        known.ifPresent(file -> {
            List<InboundTransaction> of = transactions.of(List.of(file.id()), PRACTICE);
            of.forEach(InboundTransaction::again);
            if (of.stream().anyMatch(one -> one.result() == InboundResult.WAITING)) file.finished(false);
        });
        return known.map(InboundFile::id);
    }

    @Transactional
    UUID keep(String name, byte[] bytes, Survey survey, Subject by) {
        UUID id = Ids.next();
        files.saveAndFlush(new InboundFile(
                id, name, Sha256.hex(bytes), bytes.length, survey, by.id().value(), clock.instant()));
        for (Surveyed one : survey.transactions()) transactions.save(new InboundTransaction(Ids.next(), id, one));
        content.write(id, bytes);
        audit.record(AuditEvent.done("INBOUND_FILE", "inbound file " + id)
                .with(bytes.length + " bytes, SHA-256 " + Sha256.hex(bytes)));
        return id;
    }

    @Transactional(readOnly = true)
    List<InboundTransaction> transactionsOf(UUID file) {
        return transactions.of(List.of(file), PRACTICE);
    }

    @Transactional(readOnly = true)
    InboundFile file(UUID id) {
        return files.find(id, PRACTICE).orElseThrow(RecordNotFound::new);
    }

    @Transactional
    void became(UUID transaction, Standing standing) {
        find(transaction)
                .became(standing.again() ? InboundResult.REPEATED : resultOf(standing.state()), standing.remittance());
    }

    /** Says when a refused payment was paid, so that it is looked at once more. */
    @Transactional
    void paidOn(UUID file, int place, LocalDate day) {
        InboundTransaction one = transactions.of(List.of(file), PRACTICE).stream()
                .filter(other -> other.place() == place && other.result() == InboundResult.REFUSED)
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        one.paidOn(day);
        file(file).finished(false);
        audit.record(AuditEvent.done("REMITTANCE_HAND", "inbound file " + file + " payment " + place));
    }

    @Transactional
    void refused(UUID transaction) {
        find(transaction).became(InboundResult.REFUSED, null);
    }

    @Transactional
    void finished(UUID file) {
        file(file).finished(true);
    }

    InboundTransaction find(UUID transaction) {
        return transactions.find(transaction, PRACTICE).orElseThrow(RecordNotFound::new);
    }

    private static InboundResult resultOf(RemittanceState state) {
        return switch (state) {
            case POSTED -> InboundResult.POSTED;
            case PARKED -> InboundResult.PARKED;
            case REFUSED -> InboundResult.REFUSED;
            case POSTING -> InboundResult.WAITING;
        };
    }
}
