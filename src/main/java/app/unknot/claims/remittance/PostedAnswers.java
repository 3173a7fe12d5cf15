package app.unknot.claims.remittance;

import app.unknot.claims.packet.Adjustment;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what payers answered, line by line. Its callers have decided who may. */
@Component
public class PostedAnswers {
    private static final String REVERSAL = "22";

    private final JdbcClient jdbc;

    PostedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last answer that was posted for a version.
     *
     * @param control our number of it
     * @return empty when nothing was posted, or the last of it was taken back
     */
    public Optional<PostedAnswer> of(String control) {
        return jdbc.sql("select r.remittance_id, r.place, r.paid_cents, r.status, m.paid_on from remittance_row r"
                        + " join remittance m on m.id = r.remittance_id where r.control = ? and r.state = 'POSTED'"
                        + " order by m.imported_at desc, r.place desc fetch first 1 rows only")
                .param(control)
                .query((row, number) -> new Row(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        Money.ofCents(row.getLong(3)),
                        row.getString(4),
                        row.getObject(5, LocalDate.class)))
                .optional()
                .filter(row -> !row.status().equals(REVERSAL))
                .map(this::answer);
    }

    private PostedAnswer answer(Row row) {
        List<List<Adjustment>> why = adjustments(row);
        List<PostedAnswer.Line> lines = new ArrayList<>();
        jdbc.sql("select place, control, procedure_code, paid_cents, service_date from remittance_line"
                        + " where remittance_id = ? and row_place = ? order by place")
                .params(row.remittance(), row.place())
                .query(line -> {
                    int at = line.getInt(1) + 1;
                    lines.add(new PostedAnswer.Line(
                            line.getString(2),
                            line.getString(3),
                            Money.ofCents(line.getLong(4)),
                            line.getObject(5, LocalDate.class),
                            at < why.size() ? why.get(at) : List.of()));
                });
        return new PostedAnswer(row.paid(), row.paidOn(), why.getFirst(), lines);
    }

    /** Of the claim as a whole first, then of each line. */
    private List<List<Adjustment>> adjustments(Row row) {
        List<List<Adjustment>> found = new ArrayList<>(List.of(new ArrayList<>()));
        jdbc.sql("select line, group_code, reason, cents, quantity from remittance_adjustment"
                        + " where remittance_id = ? and row_place = ? order by place")
                .params(row.remittance(), row.place())
                .query(one -> {
                    while (found.size() <= one.getInt(1)) found.add(new ArrayList<>());
                    found.get(one.getInt(1))
                            .add(new Adjustment(
                                    one.getString(2),
                                    one.getString(3),
                                    Money.ofCents(one.getLong(4)),
                                    one.getString(5)));
                });
        return found;
    }

    private record Row(
            UUID remittance,
            int place,
            Money paid,
            String status,
            @Nullable LocalDate paidOn) {}
}
