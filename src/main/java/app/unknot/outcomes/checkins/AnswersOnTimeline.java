package app.unknot.outcomes.checkins;

import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.ProductWork;
import app.unknot.clients.ClientId;
import app.unknot.clients.ClientPages;
import app.unknot.clients.timeline.TimelineEntry;
import app.unknot.clients.timeline.TimelineKind;
import app.unknot.clients.timeline.TimelineSource;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.instruments.Source;
import app.unknot.outcomes.scores.ScoreEntry;
import app.unknot.outcomes.store.OutcomeScore;
import app.unknot.outcomes.store.OutcomeScores;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.PracticeClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Tells a client's history what was answered: on the tablet, by a link, on paper. One line for what was answered together. */
@Component
class AnswersOnTimeline implements TimelineSource {
    private static final Limit MOST = Limit.of(2_000);

    private final OutcomeScores scores;
    private final PracticeClock clock;

    AnswersOnTimeline(OutcomeScores scores, PracticeClock clock) {
        this.scores = scores;
        this.clock = clock;
    }

    private record Sitting(LocalDate on, Occasion occasion, Source source) {}

    @Override
    public TimelineKind kind() {
        return TimelineKind.SCORE;
    }

    @Override
    public List<TimelineEntry> newest(ClientId client, int atMost) {
        Map<Sitting, List<String>> sittings = new LinkedHashMap<>();
        for (OutcomeScore row :
                scores.newest(client.value(), AccessPolicy.work(ProductWork.SCORES_ANSWERED, client.value()), MOST)) {
            if (row.isWithdrawn()) continue;
            Sitting sitting = new Sitting(row.takenOn(), row.occasion(), row.source());
            Instrument.coded(row.instrument())
                    .ifPresent(instrument -> sittings.computeIfAbsent(sitting, any -> new ArrayList<>())
                            .addFirst(instrument.text() + ": " + ScoreEntry.words(instrument, row.score())));
        }
        return sittings.entrySet().stream()
                .limit(atMost)
                .map(entry -> new TimelineEntry(
                        TimelineKind.SCORE,
                        entry.getKey().on().atStartOfDay(clock.getZone()).toInstant(),
                        OutcomesWords.ANSWERED.text(
                                entry.getKey().occasion().text(),
                                entry.getKey().source().text()),
                        entry.getValue().stream().collect(Collectors.joining("; ")),
                        ClientPages.outcomes(client)))
                .toList();
    }
}
