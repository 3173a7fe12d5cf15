package app.unknot.outcomes.episodes;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.Session;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import app.unknot.shared.disk.SavesToTheLast;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One client's episodes, visit by visit, for who cares for them. */
@Service
public class ClientCourses {
    private final VisitPains visits;
    private final EpisodeBook book;
    private final CareTeam careTeam;
    private final AuditLog audit;

    ClientCourses(VisitPains visits, EpisodeBook book, CareTeam careTeam, AuditLog audit) {
        this.visits = visits;
        this.book = book;
        this.careTeam = careTeam;
        this.audit = audit;
    }

    /**
     * One episode.
     *
     * @param sessions its visits with what was done, in the same order
     */
    public record Told(Course course, List<Session> sessions) {
        public Told {
            sessions = List.copyOf(sessions);
        }
    }

    /** All episodes of the client, the newest first. Leaves a line in the access log. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public List<Told> of(ClientId client) {
        Scope scope = careTeam.require(Action.SCORE_EDIT, client);
        Map<UUID, Session> sessions = visits.all(client.value(), scope).stream()
                .map(VisitPain::session)
                .collect(Collectors.toMap(session -> session.visit().note(), Function.identity()));
        audit.record(AuditEvent.done("SCORE_SERIES_READ", client.matter()));
        return book.courses(client).reversed().stream()
                .map(course -> new Told(
                        course,
                        course.visits().stream()
                                .map(visit -> Objects.requireNonNull(sessions.get(visit.note())))
                                .toList()))
                .toList();
    }
}
