package app.unknot.claims.scrubbing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Which ICD-10-CM codes around the back and neck could be billed on which day. The code sets are in the public domain; each
 * changes on 1 October. Codes outside the list are judged by their form alone.
 */
final class Icd10 {
    private static final Map<String, Span> SPANS = read();

    private Icd10() {}

    private record Span(LocalDate from, @Nullable LocalDate to) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    static boolean wellFormed(String code) {
        return code.matches("[A-TV-Z][0-9][0-9A-Z][0-9A-Z]{0,4}");
    }

    /** Whether {@code code}, without a dot, could be billed for a service of that day. */
    static boolean billable(String code, LocalDate day) {
        Span span = SPANS.get(code);
        return wellFormed(code) && (span == null || span.holds(day));
    }

    /** More specific codes of that day, at most six. */
    static List<String> children(String code, LocalDate day) {
        return SPANS.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith(code) && !entry.getKey().equals(code))
                .filter(entry -> entry.getValue().holds(day))
                .map(entry -> dotted(entry.getKey()))
                .sorted()
                .limit(6)
                .toList();
    }

    /** As people write it: M54.50. */
    static String dotted(String code) {
        return code.length() <= 3 ? code : code.substring(0, 3) + "." + code.substring(3);
    }

    private static Map<String, Span> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(Icd10.class.getResourceAsStream("/claims/icd10.csv"));
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<CSVRecord> all = rows.stream()) {
            Map<String, Span> spans = new HashMap<>();
            all.forEach(row -> spans.put(row.get("code"), span(row)));
            return spans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Span span(CSVRecord row) {
        String to = row.get("valid_to");
        return new Span(LocalDate.parse(row.get("valid_from")), to.isEmpty() ? null : LocalDate.parse(to));
    }
}
