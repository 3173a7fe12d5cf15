package app.unknot.charting.search;

import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.Scope;
import app.unknot.charting.encounters.EncounterRepository;
import app.unknot.charting.timeline.ChartTimeline;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.typed.TextRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches what was written about one client. The chart is sealed at rest, so its notes are opened for it and read in memory, the
 * newest first and only as many as a page needs; nothing of them is kept.
 */
@Service
public class ChartSearch {
    public static final TextRule QUESTION = TextRule.line(100);
    private static final int PAGE = 20;
    private static final int LAST_PAGE = 100;
    private static final int OPENED_AT_ONCE = 100;

    private final ChartTimeline chart;
    private final EncounterRepository encounters;
    private final SealedEntries entries;
    private final SearchTrace trace;
    private final CareTeam careTeam;

    ChartSearch(
            ChartTimeline chart,
            EncounterRepository encounters,
            SealedEntries entries,
            SearchTrace trace,
            CareTeam careTeam) {
        this.chart = chart;
        this.encounters = encounters;
        this.entries = entries;
        this.trace = trace;
        this.careTeam = careTeam;
    }

    /**
     * Finds the entries that hold all the words, in any order, whatever their case and accents. The newest first, 20 to a page.
     *
     * @param question at most 100 characters; blank finds nothing
     * @param page from 0; at most 100, which is 2,000 entries
     * @throws app.unknot.shared.Refused when the question is too long
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public SearchPage find(ClientId client, String question, int page) {
        Scope scope = careTeam.require(Action.NOTE_READ, client);
        List<String> words = FoldedText.words(QUESTION.kept(question));
        if (words.isEmpty()) return new SearchPage(List.of(), false);
        trace.of(client, words);
        int from = Math.clamp(page, 0, LAST_PAGE) * PAGE;
        int wanted = from + PAGE + 1;
        UUID id = client.value();
        List<SearchHit> hits = new ArrayList<>();
        hits.addAll(newest(wanted, chunk -> chart.sealed(id, scope, chunk), note -> entries.inNote(note, words)));
        hits.addAll(
                newest(wanted, chunk -> chart.addenda(id, scope, chunk), added -> entries.inAddendum(added, words)));
        hits.addAll(
                newest(wanted, chunk -> encounters.ofClient(id, scope, chunk), one -> entries.inEncounter(one, words)));
        hits.sort(Comparator.comparing(SearchHit::day).reversed());
        return new SearchPage(hits.stream().skip(from).limit(PAGE).toList(), hits.size() > from + PAGE);
    }

    /** Reads on until it has found as many as wanted, or there is nothing older. */
    private static <T> List<SearchHit> newest(
            int wanted, Function<Pageable, List<T>> read, Function<T, Optional<SearchHit>> look) {
        List<SearchHit> hits = new ArrayList<>();
        for (int chunk = 0; hits.size() < wanted; chunk++) {
            List<T> rows = read.apply(PageRequest.of(chunk, OPENED_AT_ONCE));
            rows.stream()
                    .map(look)
                    .flatMap(Optional::stream)
                    .limit(wanted - hits.size())
                    .forEach(hits::add);
            if (rows.size() < OPENED_AT_ONCE) break;
        }
        return hits;
    }
}
