package app.unknot.charting.ui;

import app.unknot.charting.Gap;
import app.unknot.charting.NoteHead;
import app.unknot.charting.SessionNotes;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientNames;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Page;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The notes that wait for their signature. */
@Route("notes")
@PageTitle("Notes - Unknot")
@RolesAllowed("THERAPIST")
class NotesView extends Page {
    NotesView(SessionNotes notes, ClientDirectory clients, PracticeClock clock) {
        super(Density.TOUCH, "Notes", "What you have begun and not yet signed.");
        Map<NoteHead, List<Gap>> unsigned = notes.unsigned();
        ClientNames names = clients.references(
                unsigned.keySet().stream().map(NoteHead::client).toList());
        Card card = new Card("To sign");
        if (unsigned.isEmpty()) card.add(new EmptyState("All notes are signed."));
        unsigned.forEach((head, gaps) -> card.add(UnsignedRow.create(head, gaps, names.of(head.client()), clock)));
        add(card);
    }
}
