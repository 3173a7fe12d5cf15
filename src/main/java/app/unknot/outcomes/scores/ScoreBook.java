package app.unknot.outcomes.scores;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Scope;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.episodes.EpisodeBook;
import app.unknot.outcomes.instruments.Form;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Scoring;
import app.unknot.outcomes.instruments.StartBack;
import app.unknot.outcomes.registry.InstrumentRegistry;
import app.unknot.outcomes.store.OutcomeScore;
import app.unknot.outcomes.store.OutcomeScore.Taken;
import app.unknot.outcomes.store.OutcomeScores;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.Ids;
import app.unknot.shared.storage.Sealer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Scores answers by the registry and keeps both. Its callers have decided who may. */
@Component
public class ScoreBook {
    private final JsonMapper json = JsonMapper.shared();
    private final OutcomeScores scores;
    private final InstrumentRegistry registry;
    private final EpisodeBook episodes;
    private final Sealer sealer;

    ScoreBook(OutcomeScores scores, InstrumentRegistry registry, EpisodeBook episodes, Sealer sealer) {
        this.scores = scores;
        this.registry = registry;
        this.episodes = episodes;
        this.sealer = sealer;
    }

    /**
     * Keeps what was answered; an instrument without any answer is left out.
     *
     * @return how many scores there are more
     * @throws RefusedRequest when a form was begun and is incomplete
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(ClientId client, List<Answer> answers, Taken taken) {
        int kept = 0;
        for (Answer answer : answers) {
            if (!answer.none() && answer.items().stream().allMatch(one -> one == null)) continue;
            Score score = score(answer)
                    .orElseThrow(() -> new RefusedRequest(OutcomesWords.IS_NOT_COMPLETE.text(
                            answer.instrument().text())));
            UUID id = Ids.next();
            String sealed = sealer.seal(json.writeValueAsString(answer), OutcomeScore.place(id));
            save(id, client, answer.instrument(), taken, score, sealed);
            kept++;
        }
        if (kept > 0) episodes.retell(client);
        return kept;
    }

    /** Keeps a total that was worked out on paper. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ClientId client, Instrument instrument, Score total, Taken taken) {
        save(Ids.next(), client, instrument, taken, total, null);
        episodes.retell(client);
    }

    /** Keeps what a STarT Back form states. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(ClientId client, StartBack read, Taken taken) {
        scores.save(new OutcomeScore(
                        Ids.next(),
                        client,
                        Instrument.START_BACK,
                        Instrument.VERSION,
                        taken,
                        Score.of(read.total()),
                        null)
                .with(read.psychosocial()));
        episodes.retell(client);
    }

    /** Something that counted no longer does. */
    @Transactional(propagation = Propagation.MANDATORY)
    void retold(ClientId client) {
        episodes.retell(client);
    }

    /** When each instrument was answered last. */
    Map<Instrument, LocalDate> lastAnswers(List<OutcomeScore> newest) {
        Map<Instrument, LocalDate> last = new HashMap<>();
        for (OutcomeScore one : newest)
            if (!one.isWithdrawn())
                Instrument.coded(one.instrument()).ifPresent(found -> last.putIfAbsent(found, one.takenOn()));
        return last;
    }

    /** What was rated, by activity, in order of time. */
    List<Rated> activities(ClientId client, Scope scope) {
        List<Rated> all = new ArrayList<>();
        for (OutcomeScore one : scores.ofInstrument(client.value(), Instrument.ABILITY.code(), scope)) {
            String sealed = one.sealedItems();
            if (sealed == null) continue;
            Answer answer = json.readValue(sealer.open(sealed, OutcomeScore.place(one.id())), Answer.class);
            Map<String, Integer> rated = new HashMap<>();
            for (int i = 0; i < answer.names().size(); i++) {
                Integer value = answer.items().get(i);
                if (value != null) rated.put(answer.names().get(i), value);
            }
            all.addFirst(new Rated(one.takenOn(), rated));
        }
        return all;
    }

    /** Activities as the client rated them on one day, 0-10. */
    record Rated(LocalDate on, Map<String, Integer> scores) {}

    private static Optional<Score> score(Answer answer) {
        Form form = answer.instrument().form();
        boolean activities = form.scoring() == Scoring.MEAN_OF_RATED;
        if (activities && answer.names().size() != answer.items().size())
            throw new IllegalArgumentException("Each activity has a name");
        return form.score(answer.items(), answer.none());
    }

    private void save(
            UUID id, ClientId client, Instrument instrument, Taken taken, Score score, @Nullable String sealed) {
        String version =
                sealed == null ? Instrument.VERSION : registry.row(instrument).version();
        scores.save(new OutcomeScore(id, client, instrument, version, taken, score, sealed));
    }
}
