package app.unknot.schedule.settings;

import app.unknot.accounts.RefusedRequest;
import app.unknot.schedule.words.ScheduleWords;
import app.unknot.shared.typed.TextRule;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a reminder, with a place for each thing that differs from client to client. There is no place for the service or for
 * anything about health: a message may be read on a locked phone by who holds it.
 *
 * @param text with placeholders in braces, such as {@code {name}}; empty for the usual words
 */
public record ReminderWording(String text) {
    public static final TextRule TEXT = TextRule.block(500);

    /** What the braces may hold. */
    public static final List<String> PLACEHOLDERS = List.of("{name}", "{day}", "{time}", "{place}", "{phone}");

    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");

    /**
     * What the placeholders stand for.
     *
     * @param name what the client goes by
     * @param day such as {@code Tuesday, March 3}
     * @param time such as {@code 2:00 PM}; two visits of a day both
     * @param phone of the place; empty when there is none
     */
    public record Facts(String name, String day, String time, String place, String phone) {}

    /**
     * As it is kept.
     *
     * @throws RefusedRequest when it is too long, names a placeholder that there is not, or does not say when
     */
    public ReminderWording kept() {
        String words = TEXT.kept(text);
        String unknown = BRACES.matcher(words)
                .results()
                .map(found -> found.group())
                .filter(found -> !PLACEHOLDERS.contains(found))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty())
            throw new RefusedRequest(ScheduleWords.NO_SUCH_PLACEHOLDER.text(unknown, String.join(" ", PLACEHOLDERS)));
        if (!words.isEmpty() && !(words.contains("{day}") && words.contains("{time}")))
            throw new RefusedRequest(ScheduleWords.A_REMINDER_SAYS_WHEN.text("{day}", "{time}"));
        return new ReminderWording(words);
    }

    /** The words with their placeholders, as somebody edits them. */
    public String shown() {
        return text.isEmpty()
                ? ScheduleWords.REMINDER.text("{name}", "{day}", "{time}", "{place}") + " "
                        + ScheduleWords.REMINDER_CALL.text("{phone}")
                : text;
    }

    /** The message for one client. Names are put in as they are, also when they have braces themselves. */
    public String message(Facts facts) {
        if (text.isEmpty()) {
            String words = ScheduleWords.REMINDER.text(facts.name(), facts.day(), facts.time(), facts.place());
            return facts.phone().isEmpty() ? words : words + " " + ScheduleWords.REMINDER_CALL.text(facts.phone());
        }
        Map<String, String> values = Map.of(
                "{name}", facts.name(),
                "{day}", facts.day(),
                "{time}", facts.time(),
                "{place}", facts.place(),
                "{phone}", facts.phone());
        return BRACES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }
}
