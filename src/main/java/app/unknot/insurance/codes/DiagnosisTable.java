package app.unknot.insurance.codes;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
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

    DiagnosisTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
