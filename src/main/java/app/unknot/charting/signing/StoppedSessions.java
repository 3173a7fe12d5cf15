package app.unknot.charting.signing;

import app.unknot.accounts.access.Scope;
import app.unknot.anatomy.Regions;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.NotePages;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteState;
import app.unknot.charting.note.Operation;
import app.unknot.charting.note.Stop;
import app.unknot.charting.store.NoteRepository;
import app.unknot.charting.store.ReachableNotes;
import app.unknot.charting.words.ChartingWords;
import app.unknot.clients.ClientId;
import app.unknot.letters.SessionUnderWay;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.PracticeClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sessions that the safety questions end in the middle: the note so far is signed as it is. */
@Component
class StoppedSessions implements SessionUnderWay {
    private static final UUID SERVER = new UUID(0, 0);

    private final NoteRepository notes;
    private final SessionNotes sessions;
    private final ReachableNotes reachable;
    private final PracticeClock clock;

    StoppedSessions(NoteRepository notes, SessionNotes sessions, ReachableNotes reachable, PracticeClock clock) {
        this.notes = notes;
        this.sessions = sessions;
        this.reachable = reachable;
        this.clock = clock;
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the scope is the signed-in therapist's own notes")
    public Optional<Interrupted> of(ClientId client) {
        return draft(client).map(note -> {
            NoteContent content = sessions.soFar(note);
            return new Interrupted(
                    NotePages.write(note),
                    content.work().stream().map(StoppedSessions::words).toList(),
                    content.treatmentMinutes());
        });
    }

    @Override
    @AllowedTo(value = Caller.THE_PRODUCT, because = "the scope is the signed-in therapist's own notes")
    @Transactional(propagation = Propagation.MANDATORY)
    public void stop(ClientId client, Instant at, String why, String told) {
        draft(client).ifPresent(note -> stop(note, new Stop(at, why, told)));
    }

    private void stop(NoteId note, Stop stop) {
        NoteState state = sessions.draft(note).state();
        Optional<Stop> before = state.value(NoteField.STOPPED).map(Stop::of);
        Stop kept = before.map(earlier -> earlier.with(stop)).orElse(stop);
        if (before.filter(kept::equals).isPresent()) return;
        sessions.append(
                note,
                List.of(new Operation(
                        UUID.randomUUID(),
                        NoteField.STOPPED.key(),
                        kept.in(JsonNodeFactory.instance),
                        state.liveOperations().stream()
                                .filter(operation -> NoteField.STOPPED.isNamed(operation.field()))
                                .map(Operation::opId)
                                .collect(Collectors.toUnmodifiableSet()),
                        stop.at(),
                        SERVER)));
    }

    private Optional<NoteId> draft(ClientId client) {
        Scope own = reachable.scope();
        return notes.unsignedOn(client.value(), clock.today(), own, Limit.of(1)).stream()
                .findFirst()
                .map(note -> note.head().id());
    }

    private static String words(RegionWork work) {
        String technique = AnswerWords.technique(work.technique());
        return ChartingWords.PRESSURE_OF_10_MIN_2.text(
                Regions.name(work.region()), technique, AnswerWords.number(work.pressure()), work.minutes());
    }
}
