package app.unknot.charting;

import app.unknot.charting.note.AddendumKind;
import app.unknot.clients.ClientId;
import java.time.LocalDate;

/** Something was added to a signed note; published in the transaction of the addendum. */
public record NoteAmended(NoteId note, ClientId client, LocalDate serviceDate, AddendumKind kind) {}
