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
     * The last answer that was posted for a version: all parts of it, when the payer has split the claim. A correction counts after the
     * reversal that stands beside it in a payment, on either side.
     *
     * @param control our number of it
     * @return empty when nothing was posted, or the last of it was taken back
     */
    public Optional<PostedAnswer> of(String control) {
        List<Row> rows = new ArrayList<>();
        jdbc.sql(
                        "select r.remittance_id, r.place, r.paid_cents, r.status, m.paid_on, r.charge_cents,"
                                + " v.total_cents from remittance_row r join remittance m on m.id = r.remittance_id"
                                + " join claim_version v on v.control = r.posted_to where r.posted_to = ? and r.state = 'POSTED'"
                                + " order by m.imported_at desc, m.id desc, case when r.status = '22' then 1 else 0 end, r.place")
                .param(control)
                .query(row -> {
                    rows.add(new Row(
                            row.getObject(1, UUID.class),
                            row.getInt(2),
                            Money.ofCents(row.getLong(3)),
                            row.getString(4),
                            row.getObject(5, LocalDate.class),
                            row.getLong(6) == row.getLong(7)));
                });
        List<Row> parts = rows.stream()
                .takeWhile(row -> row.remittance().equals(rows.getFirst().remittance()))
                .takeWhile(row -> !row.status().equals(REVERSAL))
                .toList();
        List<Row> whole = parts.stream().filter(Row::whole).toList();
        return (whole.isEmpty() ? parts : List.of(whole.getLast()))
                .stream().map(this::answer).reduce(PostedAnswer::and);
    }

    private PostedAnswer answer(Row row) {
        List<List<Adjustment>> why = adjustments(row);
        List<PostedAnswer.Line> lines = new ArrayList<>();
        jdbc.sql("select place, control, procedure_code, paid_cents, service_date, billed_code from remittance_line"
                        + " where remittance_id = ? and row_place = ? order by place")
                .params(row.remittance(), row.place())
                .query(line -> {
                    int at = line.getInt(1) + 1;
                    lines.add(new PostedAnswer.Line(
                            line.getString(2),
                            line.getString(3),
                            line.getString(6),
                            Money.ofCents(line.getLong(4)),
                            line.getObject(5, LocalDate.class),
                            at < why.size() ? why.get(at) : List.of()));
                });
        return new PostedAnswer(row.paid(), row.paidOn(), why.getFirst(), lines, Statuses.sentOn(row.status()));
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
            @Nullable LocalDate paidOn,
            boolean whole) {}
}
