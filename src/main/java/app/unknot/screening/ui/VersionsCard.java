package app.unknot.screening.ui;

import app.unknot.screening.rules.RulePublishing.Row;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import app.unknot.shared.ui.Formats;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Every version there was, the running one first. */
final class VersionsCard extends Div {
    private final transient RuleDesk desk;
    private final transient PracticeClock clock;

    VersionsCard(RuleDesk desk, PracticeClock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    void refresh() {
        removeAll();
        Card card = new Card(ScreeningText.VERSIONS.text());
        desk.publishing().versions().forEach(row -> card.add(row(row)));
        add(card);
    }

    private Div row(Row row) {
        String name = row.rules().name();
        Span title = new Span(name);
        title.addClassName("strong");
        Div head = new Div(title);
        head.addClassNames("row", "wrap");
        if (row.running()) head.add(new Tag(Tone.OK, ScreeningText.RUNNING.text()));
        Div when = new Div(Formats.dayAndTime(row.rules().publishedAt(), clock.getZone()) + ", " + row.by());
        when.addClassNames("small", "quiet");
        Div words = new Div(head, when, new Div(row.rules().reason()));
        words.addClassName("grow");
        Anchor file = RuleDownload.link(
                ScreeningText.EXPORT.text(),
                "screening-rules-" + name + ".json",
                () -> desk.publishing().text(name).text());
        file.getElement().setAttribute("aria-label", ScreeningText.EXPORT_VERSION.text(name));
        Div line = new Div(words, file);
        line.addClassNames("list-row", "version");
        if (!row.running()) {
            NativeButton take = Buttons.outlined(ScreeningText.COPY_INTO_THE_DRAFT.text(), click -> take(name));
            take.getElement().setAttribute("aria-label", ScreeningText.TAKE_VERSION_INTO_THE_DRAFT.text(name));
            line.add(take);
        }
        return line;
    }

    private void take(String name) {
        desk.replace(shown -> desk.publishing().take(shown, desk.publishing().text(name)));
    }
}
