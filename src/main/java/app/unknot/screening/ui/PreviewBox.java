package app.unknot.screening.ui;

import app.unknot.screening.RoughCount;
import app.unknot.screening.RuleEffect;
import app.unknot.screening.rules.RulePreview;
import app.unknot.shared.ui.NoteBox;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** What publishing would mean: emergencies in plain words, clients in rough counts. */
final class PreviewBox extends Div {
    PreviewBox(RulePreview preview) {
        addClassName("preview");
        RuleEffect effect = preview.effect();
        if (!preview.weakening().isEmpty())
            add(new NoteBox(
                    Tone.STOP,
                    "An emergency may be missed. "
                            + preview.weakening().stream()
                                    .map(change -> change.words())
                                    .collect(Collectors.joining(" "))));
        add(new H3("Clients with a current screening: " + effect.screened().words()));
        NativeTable counts = table(List.of("What would be different", "Clients"));
        line(counts, "Anything at all", effect.changed());
        line(counts, "Could no longer start a session", effect.stopped());
        line(counts, "Could start a session again", effect.freed());
        line(counts, "Different pressure ceiling", effect.ceilings());
        line(counts, "Different banned techniques", effect.bans());
        line(counts, "Different home care withheld", effect.homeCare());
        line(counts, "Different minutes allowed", effect.minutes());
        add(counts);
        if (!effect.moves().isEmpty()) add(moves(effect));
        if (!effect.byRule().isEmpty()) add(byRule(effect));
        Paragraph note =
                new Paragraph("Fewer than 5 can also mean none. Numbers are rounded to five, and levels and rules with "
                        + "fewer than 5 clients are left out, so that no one can be recognized. This preview is "
                        + "recorded in the access log.");
        note.addClassNames("small", "quiet");
        add(note);
    }

    private static NativeTable moves(RuleEffect effect) {
        NativeTable table = table(List.of("From", "To", "Clients"));
        effect.moves().forEach(move -> {
            NativeTableRow row = new NativeTableRow();
            row.add(
                    RuleTable.cell(RuleTable.tag(move.from())),
                    RuleTable.cell(RuleTable.tag(move.to())),
                    number(move.clients()));
            table.getBody().add(row);
        });
        return table;
    }

    private static NativeTable byRule(RuleEffect effect) {
        NativeTable table = table(List.of("By the rule", "Clients"));
        effect.byRule().forEach(rule -> line(table, rule.code(), rule.clients()));
        return table;
    }

    private static NativeTable table(List<String> titles) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        titles.forEach(title -> head.add(RuleTable.header(title)));
        table.getHead().add(head);
        return table;
    }

    private static void line(NativeTable table, String words, RoughCount count) {
        NativeTableRow row = new NativeTableRow();
        row.add(RuleTable.cell(new Span(words)), number(count));
        table.getBody().add(row);
    }

    private static NativeTableCell number(RoughCount count) {
        return RuleTable.cell(new Span(count.words()));
    }
}
