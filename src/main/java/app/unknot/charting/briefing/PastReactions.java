package app.unknot.charting.briefing;

import app.unknot.charting.NoteContent;
import app.unknot.charting.briefing.SessionAlerts.AlertLine;
import app.unknot.charting.note.FieldWords;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.Reaction;
import app.unknot.charting.words.ChartingWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the last signed note tells of reactions, in it or to the session before. */
final class PastReactions {
    /** Our own reading of "recent". */
    private static final int RECENT_DAYS = 60;

    private PastReactions() {}

    /** One line for the alert strip; empty when nothing was told, or only long ago. */
    static Optional<AlertLine> alert(@Nullable NoteContent last, LocalDate today) {
        if (last == null || last.head().serviceDate().isBefore(today.minusDays(RECENT_DAYS))) return Optional.empty();
        List<String> told = words(last);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AlertLine("REACTION", "caution", ChartingWords.LAST_TIME.text(), String.join("; ", told)));
    }

    /** Whether a session is kept shorter where a rule asks for it. */
    static boolean isTold(@Nullable NoteContent last, LocalDate today) {
        return alert(last, today).isPresent();
    }

    private static List<String> words(NoteContent note) {
        Stream<String> chosen = note.fields().entrySet().stream()
                .filter(entry -> Reaction.isOne(entry.getKey(), entry.getValue()))
                .map(entry -> words(entry.getValue()));
        return Stream.concat(chosen, Stream.of(note.text(NoteField.REACTION_LAST)))
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
    }

    private static String words(JsonNode reaction) {
        return Stream.of("type", "severity")
                .filter(part -> !reaction.path(part).asString("").isEmpty())
                .map(part -> FieldWords.part(part, reaction.path(part)).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
