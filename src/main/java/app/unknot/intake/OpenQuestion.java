package app.unknot.intake;

import app.unknot.clients.history.HistoryTopic;
import org.jspecify.annotations.Nullable;

/**
 * Something in a history to ask about once more.
 *
 * @param topic where it is answered; null for the safety questions
 * @param needed whether the history cannot be completed so; otherwise it may be said that it is so
 */
public record OpenQuestion(@Nullable HistoryTopic topic, String sentence, boolean needed) {}
