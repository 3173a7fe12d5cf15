package app.unknot.charting.briefing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.TherapistProfile;
import app.unknot.accounts.Therapists;
import app.unknot.charting.NoteHead;
import app.unknot.charting.store.RecreatedNote;
import app.unknot.charting.store.RecreatedNoteRepository;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.consent.ConsentKind;
import app.unknot.clients.consent.ConsentStanding;
import app.unknot.clients.consent.Consents;
import app.unknot.plans.HomeCareLimits;
import app.unknot.screening.Level;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.shared.HomeCareItem;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings screening, consents, preferences and licence to bear on one session. */
@Component
public class SessionRules {
    private static final Set<ConsentKind> NEEDED = EnumSet.of(ConsentKind.TREATMENT, ConsentKind.GLUTEAL);
    private static final Set<ConsentKind> NEEDED_UNDER_AGE =
            EnumSet.of(ConsentKind.TREATMENT, ConsentKind.MINOR, ConsentKind.GLUTEAL);

    private final ScreeningResults screening;
    private final Consents consents;
    private final ClientDirectory clients;
    private final Therapists therapists;
    private final PressureProfile pressure;
    private final LastVisits lastVisits;
    private final RecreatedNoteRepository recreated;

    SessionRules(
            ScreeningResults screening,
            Consents consents,
            ClientDirectory clients,
            Therapists therapists,
            PressureProfile pressure,
            LastVisits lastVisits,
            RecreatedNoteRepository recreated) {
        this.screening = screening;
        this.consents = consents;
        this.clients = clients;
        this.therapists = therapists;
        this.pressure = pressure;
        this.lastVisits = lastVisits;
        this.recreated = recreated;
    }

    /**
     * Without a screening of the session's day nothing is limited here, because nothing can be started or signed. A note that came
     * back from a tablet without the answers of its day is checked against what is known of the client between visits.
     */
    public SessionFrame frame(NoteHead head) {
        Optional<ScreeningResult> clearance = screening
                .onDay(head.client(), head.serviceDate())
                .or(() -> answersAreLost(head) ? Optional.of(screening.standing(head.client())) : Optional.empty());
        Map<HomeCareItem, String> withheld = clearance.map(HomeCareLimits::of).orElse(Map.of());
        return new SessionFrame(
                clearance.isPresent(),
                isForbidden(head),
                clearance.map(today -> lastVisits.limits(head, today)).orElse(SessionLimits.NONE),
                pressure.of(head.client()),
                withheld,
                lastVisits.isReturning(head),
                clearance.filter(today -> today.level() == Level.REFER_ADVISE).isPresent(),
                unsigned(head));
    }

    private boolean isForbidden(NoteHead head) {
        return screening
                .answeredOn(head.client(), head.serviceDate())
                .filter(answered -> !answered.level().allowsSigning())
                .isPresent();
    }

    /** Whether the day's questions were answered and allowed the session, and the portal lost the answers with the note. */
    public boolean answersAreLost(NoteHead head) {
        return recreated
                .findByNoteId(head.id().value())
                .filter(RecreatedNote::wasScreened)
                .filter(note ->
                        screening.answeredAt(head.client(), head.serviceDate()).isEmpty())
                .isPresent();
    }

    /** Consents that a session can need and this one has not. Whether it works where one is needed, the note tells. */
    private Map<ConsentKind, String> unsigned(NoteHead head) {
        ConsentStanding standing = consents.standing(head.client());
        boolean minor = clients.reference(head.client()).ageOn(head.serviceDate()) < Consents.OF_AGE;
        Map<ConsentKind, String> unsigned = new EnumMap<>(ConsentKind.class);
        for (ConsentKind kind : minor ? NEEDED_UNDER_AGE : NEEDED)
            standing.complaint(kind, head.serviceDate(), head.startedAt())
                    .ifPresent(complaint -> unsigned.put(kind, complaint));
        return unsigned;
    }

    /**
     * @param stopped whether the session was ended by a warning sign: what was done until then is signed
     * @throws RefusedRequest when the licence had ended on the day, or the day's screening does not allow a treatment note
     */
    public void requireSignable(NoteHead head, boolean stopped) {
        TherapistProfile therapist = therapists.profile(head.therapist());
        if (therapist.licenceEndedBefore(head.serviceDate()))
            throw new RefusedRequest(ChartingWords.YOUR_LICENSE_HAD_EXPIRED_ON_THE_DAY.text());
        if (stopped) return;
        boolean allowed = screening
                .answeredOn(head.client(), head.serviceDate())
                .map(ScreeningResult::allowsSigning)
                .orElseGet(() -> answersAreLost(head));
        if (!allowed) throw new RefusedRequest(ChartingWords.THAT_DAYS_SCREENING_RESULT_DOES.text());
    }
}
