package app.unknot.claims.inbound;

import app.unknot.claims.RemittanceState;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.TransactionHead;
import app.unknot.claims.remittance.Payment;
import app.unknot.claims.remittance.RemittancePosting;
import app.unknot.claims.remittance.RemittancePosting.ClaimSet;
import app.unknot.claims.remittance.RemittancePosting.Standing;
import app.unknot.claims.x12.PaymentReader;
import app.unknot.claims.x12.X12File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * The second reading of a file: posts its payments in sets of claims and passes its answers on. It stops after any set when it is
 * told to, and goes on from there when it is called again.
 */
@Component
class InboundReading {
    private static final int SET = 500;
    private static final int MOST_TRIES = 5;

    private final InboundShelf shelf;
    private final InboundContent content;
    private final RemittancePosting posting;
    private final AnswerPosting answers;

    InboundReading(InboundShelf shelf, InboundContent content, RemittancePosting posting, AnswerPosting answers) {
        this.shelf = shelf;
        this.content = content;
        this.posting = posting;
        this.answers = answers;
    }

    /**
     * Goes on with a file.
     *
     * @param enough asked after each set
     * @return whether nothing of it is left
     */
    boolean goOn(UUID file, BooleanSupplier enough) {
        for (int tries = 1; ; tries++)
            try {
                return read(file, enough);
            } catch (DataIntegrityViolationException | ConcurrencyFailureException e) {
                // Somebody else posts the same at this moment: what they have done is left out at the next reading.
                if (tries == MOST_TRIES) throw e;
            }
    }

    private boolean read(UUID file, BooleanSupplier enough) {
        Map<Integer, InboundTransaction> left = new HashMap<>();
        for (InboundTransaction one : shelf.transactionsOf(file))
            if (one.result() == InboundResult.WAITING) left.put(one.place(), one);
        if (!left.isEmpty()) {
            InboundFile kept = shelf.file(file);
            Survey survey = Survey.of(content.open(file));
            X12File again = new X12File(content.open(file));
            @Nullable TransactionHead head;
            while ((head = again.next()) != null) {
                InboundTransaction one = left.get(head.place());
                if (one == null) continue;
                if (!take(again, survey.transactions().get(head.place()), one, kept, enough)) return false;
            }
        }
        shelf.finished(file);
        return true;
    }

    private boolean take(
            X12File file, Surveyed surveyed, InboundTransaction one, InboundFile kept, BooleanSupplier enough) {
        switch (one.kind()) {
            case PAYMENT -> {
                Payment payment = surveyed.payment(one.id(), kept.name(), kept.receivedAt(), one.givenOn());
                Optional<Standing> standing = post(file, payment, enough);
                if (standing.isEmpty()) return false;
                shelf.became(one.id(), standing.get());
            }
            case OTHER -> shelf.refused(one.id());
            default -> answers.take(file, one.id(), surveyed.end().whole());
        }
        return true;
    }

    /** Empty when it was told to stop before the end. */
    private Optional<Standing> post(X12File file, Payment payment, BooleanSupplier enough) {
        if (!payment.refused().isEmpty() || payment.claims() == 0)
            return Optional.of(posting.take(payment, new ClaimSet(0, List.of(), true)));
        int skip = posting.standing(payment)
                .filter(one -> one.state() == RemittanceState.POSTING && !one.again())
                .map(Standing::done)
                .orElse(0);
        PaymentReader reader = new PaymentReader(file);
        List<RemittedClaim> set = new ArrayList<>(SET);
        int place = 0;
        @Nullable RemittedClaim claim;
        while ((claim = reader.next()) != null) {
            if (place++ < skip) continue;
            set.add(claim);
            boolean last = place == payment.claims();
            if (set.size() < SET && !last) continue;
            Standing standing = posting.take(payment, new ClaimSet(place - set.size(), set, last));
            if (last || standing.state() == RemittanceState.POSTED) return Optional.of(standing);
            set.clear();
            if (enough.getAsBoolean()) return Optional.empty();
        }
        return Optional.of(posting.take(payment, new ClaimSet(place, set, true)));
    }
}
