package app.unknot.letters;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.letters.passing.LetterPassing;
import app.unknot.screening.Finding;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningResults;
import app.unknot.screening.holds.Advice;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a visit that the safety questions do not allow, before its session or in the middle of it: what was advised, the handover and
 * the stopped session are written down together or not at all.
 */
@Service
public class VisitEnds {
    private final Holds holds;
    private final LetterPassing passing;
    private final ScreeningResults screening;
    private final ObjectProvider<SessionUnderWay> sessions;
    private final CareTeam careTeam;
    private final PracticeClock clock;

    VisitEnds(
            Holds holds,
            LetterPassing passing,
            ScreeningResults screening,
            ObjectProvider<SessionUnderWay> sessions,
            CareTeam careTeam,
            PracticeClock clock) {
        this.holds = holds;
        this.passing = passing;
        this.screening = screening;
        this.sessions = sessions;
        this.careTeam = careTeam;
        this.clock = clock;
    }

    /**
     * Ends it after an emergency.
     *
     * @return where what happened is written down
     * @throws RefusedRequest when something of the advice is missing; nothing was kept then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public String afterEmergency(ClientId client, LetterId handover, Advice advice) {
        holds.recordAdvice(client, advice);
        String address = stop(client, advice.words());
        passing.handOver(handover, advice.departure() == Advice.Departure.AMBULANCE);
        return address;
    }

    /**
     * Ends it when today's answers do not allow a session.
     *
     * @return where what happened is written down
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public String notToday(ClientId client) {
        careTeam.require(Action.HEALTH_HISTORY_EDIT, client);
        return stop(client, "");
    }

    private String stop(ClientId client, String told) {
        List<SessionUnderWay> underWay = sessions.orderedStream()
                .filter(session -> session.of(client).isPresent())
                .toList();
        underWay.forEach(session -> session.stop(client, clock.instant(), why(client), told));
        return underWay.stream()
                .flatMap(session -> session.of(client).stream())
                .map(SessionUnderWay.Interrupted::address)
                .findFirst()
                .orElse(ClientPages.notTreated(client));
    }

    private String why(ClientId client) {
        return screening.today(client).map(ScreeningResult::findings).orElse(List.of()).stream()
                .filter(finding ->
                        !finding.level().allowsStart() && !finding.rule().equals(Finding.HOLD))
                .map(Finding::title)
                .collect(Collectors.joining("; "));
    }
}
