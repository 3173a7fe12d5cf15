package app.unknot.shared.ui;

import app.unknot.shared.PracticeFormats;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Paragraph;

/** Says where a list that is read at once ends before all of it is shown: nothing is left out without a word. */
public final class ListEnd {
    private ListEnd() {}

    /**
     * @param shown rows in the list
     * @param most that are read at once
     */
    public static void say(HasComponents list, int shown, int most) {
        if (shown < most) return;
        Paragraph words = new Paragraph(CommonText.ONLY_THE_FIRST_ARE_SHOWN.text(PracticeFormats.count(most)));
        words.addClassNames("small", "quiet");
        words.getElement().setAttribute("data-test", "list-end");
        list.add(words);
    }
}
