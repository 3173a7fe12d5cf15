package app.unknot.claims.ui;

import app.unknot.claims.ClaimRow;
import app.unknot.claims.ClaimState;
import app.unknot.claims.RemittanceReport;
import app.unknot.claims.outbound.OutboundRow;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;

/** States of claims and remittances as tags. */
final class ClaimTags {
    private ClaimTags() {}

    static Tag of(ClaimRow claim) {
        return claim.state() == ClaimState.TO_FIX
                ? new Tag(Tone.CAUTION, ClaimsText.TO_FIX_2.text(claim.errors()))
                : new Tag(tone(claim.state()), claim.state().title());
    }

    static Tag of(OutboundRow file) {
        Tone tone = switch (file.state()) {
            case MADE -> Tone.CAUTION;
            case SENT -> Tone.OK;
            case TAKEN_BACK -> Tone.PLAIN;
        };
        return new Tag(tone, file.state().title());
    }

    static Tag trial() {
        return new Tag(Tone.ADVISE, ClaimsText.TRIAL_FILE.text());
    }

    static Tag of(RemittanceReport report) {
        return switch (report.state()) {
            case POSTED -> new Tag(Tone.OK, ClaimsText.POSTED.text());
            case PARKED -> new Tag(Tone.CAUTION, ClaimsText.PARKED.text());
            case POSTING -> new Tag(Tone.CAUTION, ClaimsText.BEING_POSTED.text());
            case REFUSED -> new Tag(Tone.STOP, ClaimsText.REFUSED_PAYMENT.text());
        };
    }

    static Tag of(RemittanceReport.Row row) {
        Tone tone = switch (row.outcome()) {
            case BALANCES -> Tone.OK;
            case DENIED -> Tone.STOP;
            case CLIENT_OWES -> Tone.ADVISE;
            case TAKEN_BACK, TOLD -> Tone.PLAIN;
            case NOT_OURS, OFF_BY, UNREADABLE, UNLIKE_OURS, OVERDRAWN -> Tone.CAUTION;
        };
        return new Tag(tone, row.result());
    }

    static Tone tone(ClaimState state) {
        return switch (state) {
            case TO_FIX, PARTIALLY_PAID, PENDED, REVERSED -> Tone.CAUTION;
            case DENIED, REJECTED, FILE_REJECTED -> Tone.STOP;
            case PAID, READY -> Tone.OK;
            case BATCHED, SUBMITTED, FILE_ACCEPTED, ACCEPTED, PATIENT_OWES -> Tone.ADVISE;
            case DRAFT, ELSEWHERE, DISCARDED, REPLACED, VOIDED -> Tone.PLAIN;
        };
    }
}
