package app.unknot.screening.ui;

import app.unknot.screening.effects.RoughCount;
import app.unknot.screening.effects.RuleEffect;
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
                    ScreeningText.AN_EMERGENCY_MAY_BE_MISSED.text(preview.weakening().stream()
                            .map(change -> change.words())
                            .collect(Collectors.joining(" ")))));
        add(new H3(ScreeningText.CLIENTS_WITH_A_CURRENT_SCREENING.text(
                effect.screened().words())));
        NativeTable counts = table(List.of(ScreeningText.WHAT_WOULD_BE_DIFFERENT.text(), ScreeningText.CLIENTS.text()));
        line(counts, ScreeningText.ANYTHING_AT_ALL.text(), effect.changed());
        line(counts, ScreeningText.COULD_NO_LONGER_START.text(), effect.stopped());
        line(counts, ScreeningText.COULD_START_A_SESSION_AGAIN.text(), effect.freed());
        line(counts, ScreeningText.DIFFERENT_PRESSURE_CEILING.text(), effect.ceilings());
        line(counts, ScreeningText.DIFFERENT_BANNED_TECHNIQUES.text(), effect.bans());
        line(counts, ScreeningText.DIFFERENT_HOME_CARE_WITHHELD.text(), effect.homeCare());
        line(counts, ScreeningText.DIFFERENT_MINUTES_ALLOWED.text(), effect.minutes());
        add(counts);
        if (!effect.moves().isEmpty()) add(moves(effect));
        if (!effect.byRule().isEmpty()) add(byRule(effect));
        Paragraph note = new Paragraph(ScreeningText.FEWER_THAN_5_CAN_ALSO.text());
        note.addClassNames("small", "quiet");
        add(note);
    }

    private static NativeTable moves(RuleEffect effect) {
        NativeTable table =
                table(List.of(ScreeningText.FROM.text(), ScreeningText.TO.text(), ScreeningText.CLIENTS.text()));
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
        NativeTable table = table(List.of(ScreeningText.BY_THE_RULE.text(), ScreeningText.CLIENTS.text()));
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
