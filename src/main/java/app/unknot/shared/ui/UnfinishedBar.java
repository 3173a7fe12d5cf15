package app.unknot.shared.ui;

import app.unknot.shared.PracticeClock;
import app.unknot.shared.PracticeFormats;
import app.unknot.shared.forms.Unfinished;
import app.unknot.shared.forms.UnfinishedForms;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/** Tells a person who comes back what was left half typed, and leads to the page where it is. More than one take one line, which opens. */
public final class UnfinishedBar extends Div {
    private boolean known;
    private boolean empty;
    private boolean opened;

    /** What was saved since is no longer named. What is left on this page is in sight, or a tap away. */
    public void refresh() {
        // Looked up when the page is loaded; from then on as long as something is left.
        if (known && empty) return;
        known = true;
        removeAll();
        List<Unfinished> left = forms().all();
        empty = left.isEmpty();
        if (left.size() > 1) add(list(left));
        else left.forEach(one -> add(line(one)));
    }

    private NativeDetails list(List<Unfinished> left) {
        NativeDetails list = new NativeDetails(CommonText.YOU_HAVE_NOT_FINISHED_FORMS.text(left.size()));
        list.addClassNames("note", "advise", "unfinished");
        list.getElement().setAttribute("data-test", "unfinished");
        Div lines = new Div();
        lines.addClassName("stack");
        left.forEach(one -> lines.add(line(one)));
        list.setContent(lines);
        list.setOpen(opened);
        list.addToggleListener(toggle -> opened = toggle.isOpened());
        return list;
    }

    private NoteBox line(Unfinished one) {
        PracticeClock clock = OneAct.service(UI.getCurrentOrThrow(), PracticeClock.class);
        NoteBox line = new NoteBox(
                Tone.ADVISE,
                CommonText.YOU_HAVE_NOT_FINISHED.text(
                        one.title(), PracticeFormats.dayAndTime(one.keptAt(), clock.getZone())));
        Anchor page = new Anchor(one.page(), CommonText.GO_THERE.text());
        page.addClassNames("btn", "plain");
        line.add(page, Buttons.plain(CommonText.FORGET_IT.text(), click -> {
            forms().drop(one.form());
            refresh();
        }));
        return line;
    }

    private static UnfinishedForms forms() {
        return OneAct.service(UI.getCurrentOrThrow(), UnfinishedForms.class);
    }
}
