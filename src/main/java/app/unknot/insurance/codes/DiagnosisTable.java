package app.unknot.insurance.codes;

import app.unknot.insurance.codes.YearMerge.Change;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes of ICD-10-CM, which hold nothing of any client. There are more than seventy thousand, so they are written in batches. */
@Component
public class DiagnosisTable {
    private static final String COLUMNS = "select code, valid_from, valid_to, title from icd10_code";
    private static final RowMapper<DiagnosisSpan> SPAN = (row, number) -> {
        Date to = row.getDate("valid_to");
        return new DiagnosisSpan(
                row.getString("code"),
                row.getDate("valid_from").toLocalDate(),
                to == null ? null : to.toLocalDate(),
                row.getString("title"));
    };

    private final JdbcClient jdbc;

    private final JdbcTemplate batches;

    DiagnosisTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** All years of one code, the newest first. */
    public List<DiagnosisSpan> of(String code) {
        return jdbc.sql(COLUMNS + " where code = ? order by valid_from desc")
                .param(code)
                .query(SPAN)
                .list();
    }

    /** Codes that begin so and hold on the day. */
    public List<DiagnosisSpan> beginning(String start, LocalDate day, int most) {
        return jdbc.sql(COLUMNS + " where code like ? and valid_from <= ? and (valid_to is null or valid_to >= ?)"
                        + " order by code fetch first " + most + " rows only")
                .params(start + "%", day, day)
                .query(SPAN)
                .list();
    }

    /** Codes whose code begins so or whose title has all these words, and that hold on the day. */
    List<DiagnosisSpan> found(DiagnosisSearch search, int offset, int most) {
        return jdbc.sql(COLUMNS + search.where() + " order by code offset " + offset + " rows fetch first " + most
                        + " rows only")
                .params(search.values())
                .query(SPAN)
                .list();
    }

    long count(DiagnosisSearch search) {
        return jdbc.sql("select count(*) from icd10_code" + search.where())
                .params(search.values())
                .query(Long.class)
                .single();
    }

    /** All spans by their code, the newest first. */
    Map<String, List<DiagnosisSpan>> all() {
        Map<String, List<DiagnosisSpan>> all = new HashMap<>();
        jdbc.sql(COLUMNS + " order by valid_from desc")
                .query(SPAN)
                .list()
                .forEach(span -> all.computeIfAbsent(span.code(), code -> new ArrayList<>(1))
                        .add(span));
        return all;
    }

    void write(List<Change> changes) {
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (Change change : changes) {
            DiagnosisSpan after = change.after();
            DiagnosisSpan before = change.before();
            if (before == null) added.add(new Object[] {after.code(), after.from(), after.to(), after.title()});
            else changed.add(new Object[] {after.from(), after.to(), after.title(), before.code(), before.from()});
        }
        batches.batchUpdate(
                "insert into icd10_code (code, valid_from, valid_to, title, version) values (?, ?, ?, ?, 0)", added);
        batches.batchUpdate(
                "update icd10_code set valid_from = ?, valid_to = ?, title = ?, version = version + 1"
                        + " where code = ? and valid_from = ?",
                changed);
    }

    /** Fiscal years whose list was imported, the newest first. */
    List<ImportedYear> years() {
        return jdbc.sql("select fiscal_year, imported_at, codes from icd10_release order by fiscal_year desc")
                .query((row, number) -> new ImportedYear(
                        row.getInt("fiscal_year"),
                        row.getTimestamp("imported_at").toInstant(),
                        row.getInt("codes")))
                .list();
    }

    void imported(int year, Instant at, UUID by, int codes) {
        jdbc.sql("delete from icd10_release where fiscal_year = ?").param(year).update();
        jdbc.sql("insert into icd10_release (fiscal_year, imported_at, imported_by, codes) values (?, ?, ?, ?)")
                .params(year, Timestamp.from(at), by, codes)
                .update();
    }
}
