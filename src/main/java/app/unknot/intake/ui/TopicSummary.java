package app.unknot.intake.ui;

import app.unknot.anatomy.Regions;
import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryField;
import app.unknot.clients.history.HistoryFields;
import app.unknot.clients.history.HistoryTopic;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was told last time about one topic, with two ways on: it still holds, or something has changed. */
public final class TopicSummary {
    private TopicSummary() {}

    static Component of(HistoryTopic topic, HealthHistory history, Runnable same, Runnable change) {
        Div buttons = new Div(
                Buttons.outlined(IntakeText.SOMETHING_CHANGED.text(), click -> change.run()),
                Buttons.primary(IntakeText.NOTHING_CHANGED.text(), click -> same.run()));
        buttons.addClassNames("row", "wrap");
        return new Card(topic.title(), lines(topic, history), buttons);
    }

    /** Every answer of the topic as a line, or a word that there is none. */
    public static Component lines(HistoryTopic topic, HealthHistory history) {
        List<HistoryField> told = HistoryFields.of(topic).stream()
                .filter(field -> history.has(field.code()))
                .toList();
        if (told.isEmpty()) return new Paragraph(IntakeText.NOTHING_WAS_REPORTED_HERE.text());
        DescriptionList list = new DescriptionList();
        list.addClassName("told");
        for (HistoryField field : told)
            list.add(
                    new DescriptionList.Term(field.title()),
                    new DescriptionList.Description(
                            words(field, history.answers().get(field.code()))));
        return list;
    }

    private static String words(HistoryField field, @Nullable JsonNode answer) {
        if (answer == null) return "";
        return switch (field.code()) {
            case "pain.where", "keepoff" ->
                answer.valueStream().map(one -> Regions.plain(one.asString(""))).collect(Collectors.joining("; "));
            default -> field.kind().words(answer);
        };
    }
}
