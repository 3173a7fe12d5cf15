package app.unknot.letters.ui;

import app.unknot.letters.LetterText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The words of a letter as fields. Each is kept when it is left. */
final class LetterForm extends Div {
    private static final int LONGEST = 4_000;

    private final TextArea recipient;
    private final TextArea opening;
    private final List<TextArea> lines = new ArrayList<>();
    private final TextArea closing;

    /**
     * @param changed hears the whole text after each change
     */
    LetterForm(LetterText text, Consumer<LetterText> changed) {
        addClassNames("stack", "letter-form");
        recipient = area(LettersText.TO.text(), text.recipient());
        opening = area(LettersText.OPENING.text(), text.opening());
        add(recipient, opening);
        for (LetterText.Line line : text.lines()) {
            TextArea area = area(line.name(), line.words());
            if (line.words().isEmpty()) area.setPlaceholder(LettersText.EMPTY_LINES_ARE_NOT_PRINTED.text());
            lines.add(area);
            add(area);
        }
        closing = area(LettersText.CLOSING.text(), text.closing());
        add(closing);
        List<TextArea> all = new ArrayList<>(lines);
        all.addAll(List.of(recipient, opening, closing));
        all.forEach(area -> area.addValueChangeListener(change -> changed.accept(text())));
    }

    private LetterText text() {
        List<LetterText.Line> written = lines.stream()
                .map(area ->
                        new LetterText.Line(area.getLabel(), area.getValue().strip()))
                .toList();
        return new LetterText(
                recipient.getValue().strip(),
                opening.getValue().strip(),
                written,
                closing.getValue().strip());
    }

    private static TextArea area(String label, String words) {
        TextArea area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        area.setWidthFull();
        area.setValue(words);
        return area;
    }
}
