package app.unknot.outcomes.practice;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Scope;
import app.unknot.outcomes.practice.PracticeEpisode.Pain;
import app.unknot.outcomes.practice.PracticeEpisode.Visits;
import app.unknot.outcomes.store.VisitFacts;
import app.unknot.shared.LocationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Visits for tests, and what a question sees of them. */
final class VisitBook {
    private static final Scope EVERYTHING = AccessPolicy.work(ProductWork.VISITS_COUNTED);

    private VisitBook() {}

    static VisitFacts asked(UUID client, @Nullable UUID episode, LocalDate day, int reactions) {
        return new VisitFacts(
                client, episode, LocationId.FIRST.value(), Episodes.MAYA.value(), day, null, null, true, reactions, 0);
    }

    static VisitFacts pressed(UUID client, LocalDate day, int pain, int pressure) {
        return new VisitFacts(
                client, null, LocationId.FIRST.value(), Episodes.MAYA.value(), day, pain, pressure, null, null, null);
    }

    /** @param kinds of the episodes that there are, by their ids */
    static SeenVisits seen(Question question, Map<UUID, Map<Facet, String>> kinds, List<VisitFacts> visits) {
        EpisodeColumns episodes = EpisodeColumns.of(kinds.entrySet().stream()
                .map(one -> new PracticeEpisode(
                        one.getKey(),
                        new app.unknot.clients.ClientId(one.getKey()),
                        Episodes.MAYA,
                        Episodes.TODAY,
                        one.getValue(),
                        new Pain(null, null, null),
                        new Visits(1, 60, Episodes.TODAY),
                        null,
                        null))
                .toList());
        VisitColumns columns = VisitColumns.none(LocalDate.EPOCH)
                .with(
                        visits.stream().map(VisitFacts::client).collect(Collectors.toSet()),
                        visits.stream()
                                .sorted(Comparator.comparing(VisitFacts::client).thenComparing(VisitFacts::day))
                                .toList(),
                        episodes.codesOf(kinds.keySet()));
        return new SeenVisits(question, Episodes.TODAY, columns, InReach.all(episodes), EVERYTHING);
    }
}
