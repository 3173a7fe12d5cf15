package app.unknot.charting.signing;

import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteHead;
import app.unknot.charting.NoteId;
import app.unknot.charting.briefing.PlanBriefing;
import app.unknot.charting.briefing.RedFlags;
import app.unknot.charting.briefing.SessionFrame;
import app.unknot.charting.briefing.SessionRules;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.store.NoteJournal;
import app.unknot.plans.PlanService;
import app.unknot.screening.ScreeningResults;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks a draft against the session it is about: what is missing, and what has to be asked again. */
@Component
public class SigningCheck {
    private final SessionRules rules;
    private final ScreeningResults screening;
    private final PlanService plans;
    private final NoteJournal journal;

    SigningCheck(SessionRules rules, ScreeningResults screening, PlanService plans, NoteJournal journal) {
        this.rules = rules;
        this.screening = screening;
        this.plans = plans;
        this.journal = journal;
    }

    /** What the note lacks, in the order in which the workspace shows it. */
    public List<NoteGap> gaps(NoteHead head, NoteState state) {
        SessionFrame frame = rules.frame(head);
        List<NoteGap> gaps = new ArrayList<>(SigningGaps.of(state, frame));
        if (SigningGaps.endsAsStopped(state, frame)) return gaps;
        if (gaps.stream().noneMatch(gap -> gap.code().equals(SigningGaps.RESCREEN))) {
            List<String> found = foundSinceAsked(head, state);
            if (!found.isEmpty()) gaps.addFirst(SigningGaps.askAgain(found));
        }
        if (plans.isCheckpointDue(head.client())) gaps.addFirst(PlanBriefing.checkpointGap());
        return gaps;
    }

    /**
     * @throws NoteIncomplete when something is missing
     * @throws RefusedRequest when the license had ended on the day, or the day's screening does not allow a treatment note
     */
    void requireSignable(NoteHead head, NoteState state) {
        List<NoteGap> gaps = gaps(head, state);
        if (!gaps.isEmpty()) throw new NoteIncomplete(gaps);
        rules.requireSignable(head, state.value(NoteField.STOPPED).isPresent());
    }

    /** What was found since the safety questions that asks for them again, in words. */
    private List<String> foundSinceAsked(NoteHead head, NoteState state) {
        Map<String, String> flagged = RedFlags.in(state);
        if (flagged.isEmpty()) return List.of();
        Optional<Instant> answered = screening.answeredAt(head.client(), head.serviceDate());
        // What was found in a session whose answers are lost was received again long after it.
        if (answered.isEmpty() && rules.answersAreLost(head)) return List.of();
        return flaggedSince(head.id(), answered.orElse(Instant.MIN)).stream()
                .map(field -> flagged.getOrDefault(field, ""))
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** The fields that became a red flag after that moment, also those that were something harmless before. */
    private Set<String> flaggedSince(NoteId id, Instant moment) {
        List<Operation> soFar = new ArrayList<>();
        Set<String> before = new HashSet<>();
        Set<String> since = new HashSet<>();
        for (NoteJournal.Received received : journal.received(id)) {
            if (!RedFlags.mayConcern(received.operation().field())) continue;
            soFar.add(received.operation());
            Set<String> flagged = RedFlags.in(NoteState.of(soFar)).keySet();
            if (received.at().isAfter(moment)) since.addAll(flagged);
            else before.addAll(flagged);
        }
        since.removeAll(before);
        return since;
    }
}
