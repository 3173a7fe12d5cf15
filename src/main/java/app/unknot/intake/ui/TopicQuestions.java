package app.unknot.intake.ui;

import app.unknot.clients.history.AnswerKind;
import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryField;
import app.unknot.clients.history.HistoryFields;
import app.unknot.clients.history.HistoryTopic;
import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The questions of one topic: short lines beside each other, everything that needs room below. */
final class TopicQuestions {
    private TopicQuestions() {}

    static Component of(
            HistoryTopic topic,
            HealthHistory history,
            Supplier<LocalDate> today,
            BiConsumer<String, JsonNode> answered) {
        Div page = new Div();
        page.addClassName("stack");
        Predicate<HistoryField> talk = field -> HistoryFields.communication().contains(field);
        List<HistoryField> fields = HistoryFields.of(topic);
        Card card = new Card(topic.title());
        Div lines = new Div();
        lines.addClassName("intake-form");
        for (HistoryField field : fields) {
            if (talk.test(field)) continue;
            AnswerInput input = AnswerInput.of(field, history, today, answered);
            if (isWide(field.kind())) input.addClassName("wide");
            lines.add(input);
        }
        card.add(lines);
        page.add(card);
        if (fields.stream().anyMatch(talk)) page.add(communication(history, today, answered));
        return page;
    }

    private static Card communication(
            HealthHistory history, Supplier<LocalDate> today, BiConsumer<String, JsonNode> answered) {
        Paragraph why = new Paragraph(IntakeText.FIVE_THINGS_TO_TALK_ABOUT.text());
        why.addClassNames("small", "quiet");
        Card card = new Card(IntakeText.TALKED_ABOUT.text(), why);
        Div lines = new Div();
        lines.addClassName("intake-form");
        for (HistoryField field : HistoryFields.communication())
            lines.add(AnswerInput.of(field, history, today, answered));
        card.add(lines);
        return card;
    }

    private static boolean isWide(AnswerKind kind) {
        return switch (kind) {
            case AnswerKind.Words words -> !words.isLine();
            case AnswerKind.Phone any -> false;
            case AnswerKind.Number any -> false;
            case AnswerKind.Day any -> false;
            default -> true;
        };
    }
}
