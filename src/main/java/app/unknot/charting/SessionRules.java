package app.unknot.charting;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.plans.HomeCareItem;
import app.unknot.plans.HomeCareLimits;
import app.unknot.screening.Clearance;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningService;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Brings screening, preferences and licence to bear on one session. */
@Component
class SessionRules {
    private final ScreeningService screening;
    private final Therapists therapists;
    private final PressureProfile pressure;
    private final NoteRepository notes;

    SessionRules(ScreeningService screening, Therapists therapists, PressureProfile pressure, NoteRepository notes) {
        this.screening = screening;
        this.therapists = therapists;
        this.pressure = pressure;
        this.notes = notes;
    }

    /** Without a screening of the session's day nothing is limited here, because nothing can be started or signed. */
    SessionFrame frame(NoteHead head) {
        Optional<Clearance> clearance = screening.onDay(head.client(), head.serviceDate());
        Map<HomeCareItem, String> withheld = clearance.map(HomeCareLimits::of).orElse(Map.of());
        return new SessionFrame(
                clearance.isPresent(),
                clearance.map(SessionLimits::of).orElseGet(() -> new SessionLimits(null, Map.of(), Set.of())),
                pressure.of(head.client()),
                withheld,
                !notes.signedBefore(head.client().value(), head.startedAt(), Limit.of(1))
                        .isEmpty(),
                clearance.filter(today -> today.level() == Level.REFER_ADVISE).isPresent());
    }

    /**
     * @throws RefusedRequest when the licence had ended on the day, or the day's screening does not allow a treatment note
     */
    void requireSignable(NoteHead head) {
        TherapistProfile therapist = therapists.profile(head.therapist());
        if (therapist.licenceEndedBefore(head.serviceDate()))
            throw new RefusedRequest(
                    "Your licence had expired on the day of this session. Ask your admin to enter the renewal."
                            + " The note is kept as it is.");
        boolean allowed = screening
                .answeredOn(head.client(), head.serviceDate())
                .filter(Clearance::allowsSigning)
                .isPresent();
        if (!allowed)
            throw new RefusedRequest(
                    "The safety questions of that day do not allow a treatment note. The note is kept as it is.");
    }
}
