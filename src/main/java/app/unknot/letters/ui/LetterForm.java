package app.unknot.letters.ui;

import app.unknot.letters.LetterText;
import app.unknot.shared.ui.TextBlock;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The words of a letter as fields. Each is kept when it is left. */
final class LetterForm extends Div {
    private final TextBlock recipient;
    private final TextBlock opening;
    private final List<TextBlock> lines = new ArrayList<>();
    private final TextBlock closing;

    /**
     * @param changed hears the whole text after each change
     */
    LetterForm(LetterText text, Consumer<LetterText> changed) {
        addClassNames("stack", "letter-form");
        recipient = area(LettersText.TO.text(), text.recipient());
        opening = area(LettersText.OPENING.text(), text.opening());
        add(recipient, opening);
        for (LetterText.Line line : text.lines()) {
            TextBlock area = area(line.name(), line.words());
            if (line.words().isEmpty()) area.setPlaceholder(LettersText.EMPTY_LINES_ARE_NOT_PRINTED.text());
            lines.add(area);
            add(area);
        }
        closing = area(LettersText.CLOSING.text(), text.closing());
        add(closing);
        List<TextBlock> all = new ArrayList<>(lines);
        all.addAll(List.of(recipient, opening, closing));
        all.forEach(area -> area.addValueChangeListener(change -> {
            if (all.stream().allMatch(TextBlock::isTaken)) changed.accept(text());
        }));
    }

    private LetterText text() {
        List<LetterText.Line> written = lines.stream()
                .map(area -> new LetterText.Line(area.getLabel(), area.text()))
                .toList();
        return new LetterText(recipient.text(), opening.text(), written, closing.text());
    }

    private static TextBlock area(String label, String words) {
        TextBlock area = new TextBlock(label, LetterText.WORDS, words);
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return area;
    }
}
