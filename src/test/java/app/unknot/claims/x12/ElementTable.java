package app.unknot.claims.x12;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Which elements a professional claim file may have: how long, of which characters, from which codes. A second opinion on what we write. */
final class ElementTable {
    private static final String BASIC = "[A-Z0-9 !\"&'()*+,\\-./:;?=^]*";

    private final Map<String, Rule> rules = new HashMap<>();

    ElementTable() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Objects.requireNonNull(ElementTable.class.getResourceAsStream("/claims/837p-elements.csv"));
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<CSVRecord> all = rows.stream()) {
            all.forEach(row -> rules.put(row.get("segment") + row.get("element"), Rule.of(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with a file, one line for each; empty when nothing is. */
    List<String> faults(String file) {
        List<String> faults = new ArrayList<>();
        int number = 0;
        for (String segment : file.replace("\n", "").split("~")) {
            number++;
            String[] elements = segment.split("\\*", -1);
            if (elements[elements.length - 1].isEmpty()) faults.add(number + " " + segment + ": ends with nothing");
            for (int i = 1; i < elements.length; i++) {
                if (elements[i].isEmpty()) continue;
                String place = number + " " + elements[0] + i + " \"" + elements[i] + "\": ";
                Rule rule = rules.get(elements[0] + i);
                if (rule == null) faults.add(place + "is not in the table");
                else rule.faults(elements[i]).forEach(fault -> faults.add(place + fault));
            }
        }
        return faults;
    }

    private record Rule(int least, int most, String kind, Set<String> codes) {
        static Rule of(CSVRecord row) {
            String codes = row.get("codes");
            return new Rule(
                    Integer.parseInt(row.get("least")),
                    Integer.parseInt(row.get("most")),
                    row.get("kind"),
                    codes.isEmpty() ? Set.of() : Set.of(codes.split("\\|")));
        }

        List<String> faults(String value) {
            List<String> faults = new ArrayList<>();
            if (value.length() < least || value.length() > most)
                faults.add("has " + value.length() + " characters, not " + least + " to " + most);
            if (!codes.isEmpty() && !codes.contains(value)) faults.add("is no code");
            if (kind.equals("N") && !value.matches("\\d+")) faults.add("is not a whole number");
            if (kind.equals("R") && !value.matches("-?\\d+(\\.\\d{1,2})?")) faults.add("is not an amount");
            if (!value.matches(BASIC)) faults.add("has a character that cannot be sent");
            return faults;
        }
    }
}
