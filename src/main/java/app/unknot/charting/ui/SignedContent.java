package app.unknot.charting.ui;

import app.unknot.anatomy.Regions;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.charting.note.AnswerWords;
import app.unknot.charting.note.FieldWords;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteSummary;
import app.unknot.charting.note.OpenNote;
import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;

/** What a signed note says. */
public final class SignedContent {
    private SignedContent() {}

    public static List<Component> of(OpenNote note) {
        NoteContent content = note.content();
        return List.of(pain(content), work(content), texts(content), details(content, note.ruleTitles()));
    }

    private static Component pain(NoteContent content) {
        Paragraph line = new Paragraph(ChartingText.BEFORE_RIGHT_AFTER_HANDS_ON.text(
                AnswerWords.pain(content.number(NoteField.PAIN_BEFORE)),
                AnswerWords.pain(content.number(NoteField.PAIN_AFTER))));
        return new Card(ChartingText.PAIN_0_TO_10.text(), line);
    }

    private static Component work(NoteContent content) {
        Div lines = new Div();
        lines.addClassName("worked");
        for (RegionWork one : content.work()) {
            lines.add(new Paragraph(ChartingText.AT_MIN.text(
                    Regions.name(one.region()),
                    AnswerWords.technique(one.technique()),
                    AnswerWords.number(one.pressure()),
                    one.minutes(),
                    AnswerWords.pressure(one.rating()))));
        }
        Div beside = new Div(lines, StillBodyMap.of(content));
        beside.addClassName("beside-map");
        return new Card(ChartingText.HANDS_ON_MINUTES.text(content.treatmentMinutes()), beside);
    }

    private static Component texts(NoteContent content) {
        Card card = new Card(ChartingText.NOTE.text());
        card.addClassName("note-texts");
        card.add(text(content, NoteField.SUBJECTIVE_TEXT), text(content, NoteField.OBJECTIVE_TEXT));
        card.add(text(content, NoteField.ASSESSMENT_TEXT), text(content, NoteField.PLAN_TEXT));
        return card;
    }

    private static Component text(NoteContent content, NoteField field) {
        Div text = new Div(content.text(field));
        text.addClassName("note-text");
        return new Div(new H3(FieldWords.name(field.key())), text);
    }

    /** Everything else that was recorded, so that nothing of a note can only be seen while it is written. */
    private static Component details(NoteContent content, Map<String, String> rules) {
        Card card = new Card(ChartingText.RECORDED.text());
        NoteSummary.of(content, rules).forEach((part, lines) -> {
            DescriptionList list = new DescriptionList();
            lines.forEach(line -> {
                list.add(new DescriptionList.Term(line.name()));
                list.add(new DescriptionList.Description(line.words()));
            });
            list.addClassName("note-facts");
            card.add(new H3(title(part)), list);
        });
        List<String> takenOver = NoteSummary.takenOver(content);
        if (!takenOver.isEmpty())
            card.add(new Paragraph(ChartingText.CARRIED_OVER_UNCHANGED.text(String.join("; ", takenOver))));
        return card;
    }

    private static String title(NoteSummary.Part part) {
        return switch (part) {
            case SUBJECTIVE -> ChartingText.SUBJECTIVE.text();
            case OBJECTIVE -> ChartingText.OBJECTIVE.text();
            case ASSESSMENT -> ChartingText.ASSESSMENT.text();
            case PLAN -> ChartingText.PLAN.text();
            case TIME -> ChartingText.TIME.text();
        };
    }
}
