package app.unknot.clients.history;

import app.unknot.clients.words.ClientsWords;
import app.unknot.shared.text.MessageFiles;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One question of the health history.
 *
 * @param code such as {@code pain.quality}; what is kept under it never changes its meaning
 * @param needed whether a history is not complete without it
 */
public record HistoryField(String code, HistoryTopic topic, AnswerKind kind, boolean needed) {
    /** As the client reads it. */
    public String title() {
        return words(code);
    }

    /** What is wrong with an answer; empty when it is one. An answer that is null takes the earlier one back. */
    Optional<String> complaint(JsonNode answer) {
        if (answer.isNull() || kind.takes(answer)) return Optional.empty();
        return Optional.of(ClientsWords.DOES_NOT_TAKE_THAT_ANSWER.text(title()));
    }

    /**
     * Words of the history in the message file.
     *
     * @param codes of the question, and of what belongs to it, such as an answer
     */
    static String words(String... codes) {
        return MessageFiles.words(HistoryField.class, key(codes));
    }

    static String key(String... codes) {
        return MessageFiles.coded("history." + String.join(".", codes));
    }
}
