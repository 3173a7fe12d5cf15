package app.unknot.accounts.ui;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.tablets.Tablets;
import app.unknot.accounts.tablets.Tablets.Tablet;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Confirm;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Icons;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** The devices that people work on: named, used last by whom, locked out when one is lost. */
final class TabletsCard extends Div {
    private final transient Tablets tablets;
    private final transient PracticeClock clock;

    TabletsCard(Tablets tablets, PracticeClock clock) {
        this.tablets = tablets;
        this.clock = clock;
        addClassName("tablets");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<Tablet> all = tablets.all();
        if (all.isEmpty()) add(new Span("A tablet appears here after someone first signs in on it."));
        all.forEach(tablet -> add(row(tablet)));
    }

    private Div row(Tablet tablet) {
        Span label = new Span(tablet.label());
        label.addClassName("strong");
        Div sub = new Div(tablet.lastUser() + ", " + Formats.dayAndTime(tablet.lastSeenAt(), clock.getZone()));
        sub.addClassNames("small", "quiet");
        Div acts = new Div(named(Buttons.plain("Name", click -> rename(tablet)), "Name " + tablet.label()));
        acts.addClassNames("row", "wrap");
        if (tablet.lockedOut())
            acts.add(
                    new Tag(Tone.STOP, Icons.LOCK, "Locked out"),
                    named(Buttons.outlined("Let in", click -> lock(tablet, false)), "Let in " + tablet.label()));
        else acts.add(named(Buttons.outlined("Lock out", click -> lockOut(tablet)), "Lock out " + tablet.label()));
        Div line = new Div(new Div(label, sub), acts);
        line.addClassName("list-row");
        return line;
    }

    private void lockOut(Tablet tablet) {
        Confirm.ask(
                "Lock out " + tablet.label() + "?",
                "The tablet is locked out at its next tap. Unsent work stays on it, unreadable, and is "
                        + "sent once you let it back in.",
                "Lock it out",
                () -> lock(tablet, true));
    }

    private void lock(Tablet tablet, boolean out) {
        tablets.lockOut(tablet.id(), out);
        refresh();
    }

    private void rename(Tablet tablet) {
        Dialog dialog = new Dialog("Name this tablet");
        TextField name = new TextField("Name, such as Room 2 iPad");
        name.setMaxLength(40);
        name.setValue(tablet.label());
        Div message = new Div();
        Div form = new Div(message, name);
        form.addClassName("stack");
        dialog.add(form);
        dialog.getFooter().add(Buttons.plain("Cancel", click -> dialog.close()), Buttons.primary("Save", click -> {
            message.removeAll();
            try {
                tablets.rename(tablet.id(), name.getValue());
                dialog.close();
                refresh();
            } catch (RefusedRequest refused) {
                message.add(new NoteBox(Tone.CAUTION, String.valueOf(refused.getMessage())));
            }
        }));
        dialog.open();
    }

    private static NativeButton named(NativeButton button, String label) {
        button.getElement().setAttribute("aria-label", label);
        return button;
    }
}
