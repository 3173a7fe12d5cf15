package app.unknot.claims.ui;

import app.unknot.claims.ClaimDetail;
import app.unknot.claims.ClaimRow;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.ui.Formats;

/** When the visits of a claim were, in a few words. */
final class Visits {
    private Visits() {}

    /** One day, or the first and the last of several with how many visits there are. */
    static String days(ClaimRow claim) {
        return claim.hasSeveralVisits()
                ? ClaimsText.DAYS_AND_VISITS.text(first(claim), Formats.day(claim.lastDate()), claim.visits())
                : Formats.day(claim.serviceDate());
    }

    /** The code, with its day where there are several, and with who treated where that differs. */
    static String service(ClaimRow claim, ClaimDetail.Service service) {
        String code = claim.hasSeveralVisits()
                ? PracticeFormats.monthDay(service.day()) + " " + service.code()
                : service.code();
        return service.apart().isEmpty() ? code : code + ", " + service.apart();
    }

    /** Without its year where that is said by the last day. */
    private static String first(ClaimRow claim) {
        return claim.serviceDate().getYear() == claim.lastDate().getYear()
                ? PracticeFormats.monthDay(claim.serviceDate())
                : Formats.day(claim.serviceDate());
    }
}
