package app.unknot.clients.history;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One question of the health history.
 *
 * @param code such as {@code pain.quality}; what is kept under it never changes its meaning
 * @param title as the client reads it
 * @param needed whether a history is not complete without it
 */
public record HistoryField(String code, HistoryTopic topic, String title, AnswerKind kind, boolean needed) {
    /** What is wrong with an answer; empty when it is one. An answer that is null takes the earlier one back. */
    Optional<String> complaint(JsonNode answer) {
        if (answer.isNull() || kind.takes(answer)) return Optional.empty();
        return Optional.of("\"" + title + "\" does not take that answer.");
    }
}
