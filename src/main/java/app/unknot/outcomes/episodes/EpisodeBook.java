package app.unknot.outcomes.episodes;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.clients.merge.ClientAliases;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.EpisodeCut;
import app.unknot.outcomes.course.Visit;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.store.Episode;
import app.unknot.outcomes.store.EpisodeDecision;
import app.unknot.outcomes.store.EpisodeDecisions;
import app.unknot.outcomes.store.Episodes;
import app.unknot.outcomes.store.OutcomeScore;
import app.unknot.outcomes.store.OutcomeScores;
import app.unknot.outcomes.store.VisitPain;
import app.unknot.outcomes.store.VisitPains;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells a client's episodes again from visits, discharges and decisions, whenever one of them changes. Doing it twice is the same as
 * once, in whatever order notes were signed.
 */
@Component
public class EpisodeBook {
    /** Visits within which what was not told at the first one may still be told. */
    private static final int STILL_TOLD = 3;

    private final VisitPains visits;
    private final Episodes episodes;
    private final EpisodeDecisions decisions;
    private final OutcomeScores scores;
    private final EpisodeOrigins origins;
    private final ClientAliases aliases;
    private final ApplicationEventPublisher events;

    EpisodeBook(
            VisitPains visits,
            Episodes episodes,
            EpisodeDecisions decisions,
            OutcomeScores scores,
            EpisodeOrigins origins,
            ClientAliases aliases,
            ApplicationEventPublisher events) {
        this.visits = visits;
        this.episodes = episodes;
        this.decisions = decisions;
        this.scores = scores;
        this.origins = origins;
        this.aliases = aliases;
        this.events = events;
    }

    /** In the transaction of what changed. A client with two records has episodes in the one that goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retell(ClientId any) {
        ClientId client = aliases.survivor(any);
        Scope scope = scope(client);
        Map<UUID, Episode> known = new HashMap<>();
        episodes.ofClient(client.value(), scope).forEach(episode -> known.put(episode.id(), episode));
        List<VisitPain> all = visits.all(client.value(), scope);
        Map<UUID, VisitPain> byNote = new HashMap<>();
        all.forEach(visit -> byNote.put(visit.visit().note(), visit));
        Set<UUID> told = new HashSet<>(known.keySet());
        List<Course> courses = courses(client, all, scope);
        courses.forEach(course -> told.add(course.id()));
        List<OutcomeScore> global = scores.ofInstrument(client.value(), Instrument.GLOBAL_CHANGE.code(), scope);
        for (int i = 0; i < courses.size(); i++) {
            Course course = courses.get(i);
            Episode before = known.remove(course.id());
            Episode episode = before == null ? new Episode(course.id()) : before;
            if (before == null || before.isKnownInPart() && course.visits().size() <= STILL_TOLD)
                episode.knownAtFirst(origins.known(client, course.first().day()));
            LocalDate next = i + 1 < courses.size() ? courses.get(i + 1).first().day() : LocalDate.MAX;
            episode.tell(
                    client,
                    i + 1,
                    course,
                    origins.payer(client, course.first().day()),
                    within(global, course.first().day(), next));
            for (Visit visit : course.visits())
                Objects.requireNonNull(byNote.get(visit.note())).belongsTo(course.id());
            if (before == null) episodes.save(episode);
        }
        known.values().forEach(episodes::delete);
        events.publishEvent(new EpisodesTold(told, Set.copyOf(aliases.recordsOf(client.value()))));
    }

    /** The newest that was taken from the first visit on and before the next episode; -5 to 5. */
    private static @Nullable Integer within(List<OutcomeScore> newest, LocalDate from, LocalDate before) {
        return newest.stream()
                .filter(one -> !one.takenOn().isBefore(from) && one.takenOn().isBefore(before))
                .findFirst()
                .map(one -> (int) one.score().sum())
                .orElse(null);
    }

    /** Clients with visits that belong to no episode, at most as many. */
    @Transactional(readOnly = true)
    public List<ClientId> untold(int atMost) {
        return episodes.untold(AccessPolicy.work(ProductWork.EPISODES), Limit.of(atMost)).stream()
                .map(ClientId::new)
                .toList();
    }

    /** All clients who have visits, and those who have episodes that no visit tells any more. */
    @Transactional(readOnly = true)
    public List<ClientId> clients() {
        Scope all = AccessPolicy.work(ProductWork.EPISODES);
        return Stream.concat(visits.clients(all).stream(), episodes.withoutVisits(all).stream())
                .map(ClientId::new)
                .toList();
    }

    /** The client's episodes with their visits, in order of time. Its callers have decided who may read them. */
    List<Course> courses(ClientId client) {
        Scope scope = scope(client);
        return courses(client, visits.all(client.value(), scope), scope);
    }

    private List<Course> courses(ClientId client, List<VisitPain> known, Scope scope) {
        List<Visit> all = known.stream().map(VisitPain::visit).toList();
        List<LocalDate> decided = decisions.ofClient(client.value(), scope).stream()
                .map(EpisodeDecision::beginsOn)
                .toList();
        return EpisodeCut.of(all, origins.discharges(client), decided);
    }

    private static Scope scope(ClientId client) {
        return AccessPolicy.work(ProductWork.EPISODES, client.value());
    }
}
