package app.unknot.audit.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table for a spreadsheet, in UTF-8. No cell is taken for a formula. */
public final class CsvTable implements AutoCloseable {
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final CSVPrinter csv;

    public CsvTable(OutputStream out, List<String> titles) throws IOException {
        csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.EXCEL);
        csv.printRecord(titles);
    }

    public void row(List<String> cells) throws IOException {
        csv.printRecord(cells.stream().map(CsvTable::safe).toList());
    }

    /** An apostrophe in front makes every spreadsheet read the rest as text. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
