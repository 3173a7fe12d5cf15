package app.unknot.claims.ui;

import app.unknot.claims.inbound.InboundFileRow;
import app.unknot.claims.packet.TransactionHead.Kind;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;

/** What a file is called, and how it stands, in a few words. */
final class FileWords {
    private FileWords() {}

    static String kind(InboundFileRow file) {
        Kind kind = file.kind();
        if (kind == null) return ClaimsText.ANOTHER_FILE.text();
        return switch (kind) {
            case PAYMENT -> ClaimsText.PAYMENTS_835.text();
            case CLAIM_ANSWER -> ClaimsText.CLAIM_ANSWERS_277CA.text();
            case FILE_RECEIPT -> ClaimsText.FILE_RECEIPT_999.text();
            case ENVELOPE_RECEIPT -> ClaimsText.ENVELOPE_RECEIPT_TA1.text();
            case OTHER -> ClaimsText.ANOTHER_FILE.text();
        };
    }

    static Tag tag(InboundFileRow file) {
        if (!file.finished()) return new Tag(Tone.CAUTION, ClaimsText.BEING_POSTED.text());
        if (file.rejected() > 0)
            return new Tag(Tone.STOP, ClaimsText.REJECTED_AND_TAKEN.text(file.rejected(), file.taken()));
        if (file.refused() > 0 && file.split().waiting() > 0)
            return new Tag(
                    Tone.STOP, ClaimsText.PARKED_AND_REFUSED.text(file.split().waiting(), file.refused()));
        if (file.refused() > 0) return new Tag(Tone.STOP, ClaimsText.N_REFUSED.text(file.refused()));
        if (file.split().waiting() > 0)
            return new Tag(Tone.CAUTION, ClaimsText.N_PARKED.text(file.split().waiting()));
        if (!file.before().isZero()) return new Tag(Tone.PLAIN, ClaimsText.READ_BEFORE.text());
        if (file.kind() == Kind.PAYMENT) return new Tag(Tone.OK, ClaimsText.POSTED.text());
        return new Tag(Tone.OK, ClaimsText.N_TAKEN.text(file.taken()));
    }

    static String sizes(InboundFileRow file) {
        return ClaimsText.TRANSACTIONS_CLAIMS_SEGMENTS.text(
                count(file.transactions()), count(file.claims()), count(file.segments()));
    }

    static String count(long number) {
        return PracticeFormats.count(number);
    }
}
