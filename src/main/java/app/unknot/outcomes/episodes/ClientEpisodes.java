package app.unknot.outcomes.episodes;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.store.Episode;
import app.unknot.outcomes.store.EpisodeDecision;
import app.unknot.outcomes.store.EpisodeDecisions;
import app.unknot.outcomes.store.Episodes;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.Sealer;
import app.unknot.shared.typed.TextRule;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The episodes of one client, for who cares for them. */
@Service
public class ClientEpisodes {
    public static final TextRule REASON = TextRule.line(500);

    private final Episodes episodes;
    private final EpisodeDecisions decisions;
    private final EpisodeBook book;
    private final CareTeam careTeam;
    private final AuditLog audit;
    private final Sealer sealer;
    private final PracticeClock clock;

    ClientEpisodes(
            Episodes episodes,
            EpisodeDecisions decisions,
            EpisodeBook book,
            CareTeam careTeam,
            AuditLog audit,
            Sealer sealer,
            PracticeClock clock) {
        this.episodes = episodes;
        this.decisions = decisions;
        this.book = book;
        this.careTeam = careTeam;
        this.audit = audit;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * A decision that a new episode begins.
     *
     * @param on the day from which on visits belong to it
     */
    public record Decision(LocalDate on, String reason) {}

    /** All of the client's, the newest first. */
    @PreAuthorize("hasAnyRole('THERAPIST', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<EpisodeFacts> of(ClientId client) {
        Scope scope = careTeam.require(Action.SCORE_SERIES_READ, client);
        return episodes.ofClient(client.value(), scope).stream()
                .map(Episode::facts)
                .toList();
    }

    /** Why somebody began a new one, the newest first. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<Decision> decisions(ClientId client) {
        Scope scope = careTeam.require(Action.PLAN_READ, client);
        return decisions.ofClient(client.value(), scope).stream()
                .map(row ->
                        new Decision(row.beginsOn(), sealer.open(row.sealedReason(), EpisodeDecision.place(row.id()))))
                .toList();
    }

    /**
     * Decides that a new episode begins, such as after an accident. Visits from that day on belong to it, also those that are signed
     * already.
     *
     * @throws RefusedRequest without a reason, before there was a visit, for a day ahead, and when a new one was decided for that day
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public void begin(ClientId client, LocalDate on, String why) {
        Scope scope = careTeam.require(Action.PLAN_EDIT, client);
        String reason = REASON.kept(why);
        if (reason.isEmpty()) throw new RefusedRequest(OutcomesWords.SAY_WHY_A_NEW_EPISODE.text());
        if (on.isAfter(clock.today()))
            throw new RefusedRequest(OutcomesWords.AN_EPISODE_BEGINS_TODAY_OR_EARLIER.text());
        boolean known = decisions.ofClient(client.value(), scope).stream()
                .anyMatch(decision -> decision.beginsOn().equals(on));
        if (known) throw new RefusedRequest(OutcomesWords.A_NEW_EPISODE_BEGINS_THAT_DAY.text());
        Scope scores = careTeam.require(Action.SCORE_SERIES_READ, client);
        boolean visited = episodes.ofClient(client.value(), scores).stream()
                .map(Episode::facts)
                .anyMatch(episode -> episode.span().openedOn().isBefore(on));
        if (!visited) throw new RefusedRequest(OutcomesWords.NO_VISIT_BEFORE_THAT_DAY.text());
        UUID id = Ids.next();
        decisions.save(new EpisodeDecision(
                id,
                client,
                on,
                sealer.seal(reason, EpisodeDecision.place(id)),
                scope.subject().id(),
                clock.instant()));
        audit.record(AuditEvent.done("EPISODE_BEGIN", client.matter("episode " + id)));
        book.retell(client);
    }
}
