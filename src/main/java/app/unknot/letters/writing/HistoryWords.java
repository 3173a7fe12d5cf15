package app.unknot.letters.writing;

import app.unknot.anatomy.Regions;
import app.unknot.clients.history.HealthHistory;
import app.unknot.letters.words.LettersWords;
import app.unknot.shared.ui.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a client told of the past, in the words of a letter. Nothing is added to it. */
final class HistoryWords {
    private HistoryWords() {}

    static String onset(HealthHistory history) {
        List<String> words = new ArrayList<>();
        history.day("onset.day").map(HistoryWords::since).ifPresent(words::add);
        switch (history.text("onset.manner")) {
            case "SUDDEN" -> words.add(LettersWords.BEGAN_SUDDENLY.text());
            case "GRADUAL" -> words.add(LettersWords.BEGAN_GRADUALLY.text());
            default -> {}
        }
        String event = history.text("onset.event");
        if (!event.isBlank()) words.add(LettersWords.SAYS.text(event.strip()));
        return String.join(", ", words);
    }

    static String pain(HealthHistory history) {
        List<String> words = new ArrayList<>();
        String where = history.chosen("pain.where").stream().map(Regions::plain).collect(Collectors.joining("; "));
        if (!where.isEmpty()) words.add(LettersWords.REPORTS_PAIN.text(where));
        List<String> scores = new ArrayList<>();
        history.number("pain.now").ifPresent(score -> scores.add(LettersWords.NOW.text(score)));
        history.number("pain.worst").ifPresent(score -> scores.add(LettersWords.AT_ITS_WORST.text(score)));
        history.number("pain.average").ifPresent(score -> scores.add(LettersWords.ON_AVERAGE.text(score)));
        if (!scores.isEmpty()) words.add(LettersWords.OF_10.text(String.join(", ", scores)));
        return String.join(" ", words);
    }

    static String medicines(HealthHistory history) {
        return history.rows("medicines").stream()
                .map(row -> joined(row, "what", "dose", "why"))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** What was told of illnesses, and what others have found: with the name of who found it. */
    static String conditions(HealthHistory history) {
        List<String> words = new ArrayList<>();
        if (!history.text("conditions").isBlank())
            words.add(history.text("conditions").strip());
        for (Map<String, String> row : history.rows("diagnoses")) {
            String by = row.getOrDefault("by", "");
            String found = joined(row, "what", "when");
            if (!found.isBlank())
                words.add(found
                        + (by.isBlank()
                                ? LettersWords.AS_REPORTED.text()
                                : LettersWords.AS_REPORTED_FOUND_BY.text(by)));
        }
        return String.join("\n", words);
    }

    static String emergencyContact(HealthHistory history) {
        return (history.text("emergency.name") + " " + history.text("emergency.phone")).strip();
    }

    private static String since(LocalDate day) {
        return LettersWords.SINCE.text(Formats.day(day));
    }

    private static String joined(Map<String, String> row, String... columns) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            String cell = row.getOrDefault(column, "").strip();
            if (!cell.isEmpty()) cells.add(cell);
        }
        return String.join(", ", cells);
    }
}
