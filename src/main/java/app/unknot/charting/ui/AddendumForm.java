package app.unknot.charting.ui;

import app.unknot.charting.NoteHead;
import app.unknot.charting.amendments.Addenda;
import app.unknot.charting.amendments.LateEntry;
import app.unknot.charting.note.AddendumKind;
import app.unknot.charting.note.LateChange;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.InputForm;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.TextBlock;
import app.unknot.shared.ui.TextLine;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Adds to a signed note: which kind, why, what. */
final class AddendumForm extends Section {
    private final Select<AddendumKind> kind = new Select<>(ChartingText.KIND.text(), change -> warnWhenLate());
    private final TextLine reason = new TextLine(ChartingText.REASON.text(), Addenda.REASON);
    private final TextBlock text = new TextBlock(ChartingText.WHAT_TO_ADD.text(), Addenda.TEXT);
    private final Div warning = new Div();
    private final NoteHead note;
    private final transient PracticeClock clock;
    private transient List<UUID> taken = List.of();

    AddendumForm(NoteHead note, Addenda addenda, PracticeClock clock, Runnable afterwards) {
        this.note = note;
        this.clock = clock;
        addClassNames("card", "stack");
        warning.addClassName("refusals");
        kind.setItems(AddendumKind.values());
        kind.setItemLabelGenerator(AddendumKind::title);
        kind.setValue(AddendumKind.ADDENDUM);
        reason.setWidthFull();
        InputForm form = new InputForm("notes.addendum." + note.id(), ChartingText.ADD_TO_THIS_NOTE.text(), this);
        add(new H2(ChartingText.ADD_TO_THIS_NOTE.text()), kind, warning, reason, text, form.message());
        add(new Div(form.save(
                ChartingText.ADD_IT.text(),
                () -> addenda.add(note.id(), kind.getValue(), reason.text(), text.text(), taken),
                afterwards)));
    }

    /** Puts late changes in as the text, one per line. They count as taken once the addendum is added. */
    void take(List<LateChange> changes) {
        taken = changes.stream().map(LateChange::id).toList();
        kind.setValue(AddendumKind.LATE_ENTRY);
        text.setValue(changes.stream()
                .map(change -> ChartingText.WRITTEN_ON_THE_TABLET.text(
                        change.words(), Formats.dayAndTime(change.tabletTime(), clock.getZone())))
                .collect(Collectors.joining("\n")));
        if (reason.isEmpty()) reason.setValue(ChartingText.WRITTEN_BEFORE_SIGNING_RECEIVED_AFTER.text());
        text.focus();
    }

    private void warnWhenLate() {
        warning.removeAll();
        if (kind.getValue() == AddendumKind.LATE_ENTRY && LateEntry.isOverdue(note.serviceDate(), clock.today()))
            warning.add(new NoteBox(Tone.CAUTION, ChartingText.THE_VISIT_IS_MORE_THAN.text(LateEntry.DAYS)));
    }
}
