package app.unknot.insurance.codes;

import app.unknot.accounts.RefusedRequest;
import app.unknot.insurance.words.InsuranceWords;
import app.unknot.shared.Money;
import app.unknot.shared.typed.MoneyReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the practice's own list of procedure codes: a table with the columns code, words, minutes and charge, as a spreadsheet saves it.
 * Minutes may be empty for a code that is billed once a day.
 */
final class CodeFile {
    static final List<String> COLUMNS = List.of("code", "words", "minutes", "charge");

    private static final int MOST_LINES = 2_000;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private CodeFile() {}

    /**
     * One line that can be understood or not.
     *
     * @param number in the file, from 1
     * @param code null when it cannot be read
     * @param why empty unless it cannot be read
     */
    record Line(int number, @Nullable ProcedureCode code, String why) {}

    /** @throws RefusedRequest when it is no such table */
    static List<Line> read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith(BYTE_ORDER_MARK)) text = text.substring(1);
        if (text.isBlank()) throw new RefusedRequest(InsuranceWords.THE_FILE_IS_EMPTY.text());
        if (text.indexOf('\0') >= 0 || text.startsWith("PK"))
            throw new RefusedRequest(InsuranceWords.SAVE_THE_TABLE_AS_CSV.text());
        char separator = text.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .get();
        try (CSVParser rows = format.parse(new StringReader(text))) {
            List<String> names = rows.getHeaderNames().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            if (!names.containsAll(COLUMNS))
                throw new RefusedRequest(
                        InsuranceWords.THE_FIRST_LINE_NAMES_THE_COLUMNS.text(String.join(", ", COLUMNS)));
            List<Line> lines = new ArrayList<>();
            for (CSVRecord row : rows) {
                if (lines.size() == MOST_LINES)
                    throw new RefusedRequest(InsuranceWords.TOO_MANY_LINES.text(MOST_LINES));
                lines.add(line(row));
            }
            if (lines.isEmpty()) throw new RefusedRequest(InsuranceWords.THE_FILE_IS_EMPTY.text());
            return lines;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException broken) {
            throw new RefusedRequest(InsuranceWords.SAVE_THE_TABLE_AS_CSV.text());
        }
    }

    private static Line line(CSVRecord row) {
        int number = Math.toIntExact(row.getParser().getCurrentLineNumber());
        if (!row.isConsistent()) return new Line(number, null, InsuranceWords.THE_LINE_HAS_OTHER_COLUMNS.text());
        String minutes = row.get("minutes");
        if (!minutes.matches("\\d{0,3}"))
            return new Line(number, null, InsuranceWords.MINUTES_ARE_A_WHOLE_NUMBER.text(minutes));
        Money charge = MoneyReader.read(row.get("charge")).understood().orElse(null);
        if (charge == null)
            return new Line(number, null, InsuranceWords.THE_CHARGE_IS_NO_AMOUNT.text(row.get("charge")));
        return new Line(
                number,
                new ProcedureCode(
                        row.get("code"),
                        row.get("words"),
                        minutes.isEmpty() ? 0 : Integer.parseInt(minutes),
                        charge,
                        Set.of(),
                        true),
                "");
    }
}
