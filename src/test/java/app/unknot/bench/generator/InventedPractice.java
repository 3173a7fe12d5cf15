package app.unknot.bench.generator;

import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteSigned;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.store.VisitFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The same practice without a database, for what is counted in memory. */
public final class InventedPractice {
    private InventedPractice() {}

    /**
     * Client after client.
     *
     * @param told gets each one's episodes and visits
     */
    public static void each(Shape shape, LocalDate until, BiConsumer<List<EpisodeFacts>, List<VisitFacts>> told) {
        Staff staff = Staff.of(shape);
        int[] notes = shape.firstNotes();
        for (int number = 0; number < shape.clients(); number++) {
            InventedClient client = InventedClient.of(shape, staff, number, notes[number + 1] - notes[number], until);
            List<VisitFacts> visits = new ArrayList<>();
            for (NoteContent note : client.notes()) visits.add(visit(client, NoteSigned.of(note)));
            told.accept(client.episodes(), visits);
        }
    }

    private static VisitFacts visit(InventedClient client, NoteSigned note) {
        Integer pressure = null;
        for (NoteSigned.RegionWork work : note.work()) {
            Integer one = work.pressure();
            if (one != null && (pressure == null || one > pressure)) pressure = one;
        }
        return new VisitFacts(
                client.id(),
                client.episodeOf().get(note.note()),
                note.location().value(),
                note.therapist().value(),
                note.serviceDate(),
                note.painBefore(),
                pressure,
                note.reactions().asked(),
                note.reactions().all(),
                note.reactions().serious());
    }
}
