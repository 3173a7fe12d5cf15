package app.unknot.claims.remittance;

import app.unknot.claims.RemittanceReport;
import app.unknot.claims.packet.Adjustment;
import app.unknot.claims.packet.RemittedClaim;
import app.unknot.claims.packet.RemittedLine;
import app.unknot.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** The lines and adjustments of claims: written once, a set at a time, and read for one claim. */
@Component
class RemittanceDetails {
    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate names;

    RemittanceDetails(JdbcTemplate jdbc, NamedParameterJdbcTemplate names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** In two statements, however many there are. */
    void write(UUID remittance, Map<Integer, RemittedClaim> claims) {
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> adjustments = new ArrayList<>();
        claims.forEach((place, claim) -> {
            int at = 0;
            for (Adjustment one : claim.adjustments()) adjustments.add(row(remittance, place, at++, 0, one));
            for (int i = 0; i < claim.lines().size(); i++) {
                RemittedLine line = claim.lines().get(i);
                lines.add(new Object[] {
                    remittance,
                    place,
                    i,
                    line.procedure(),
                    line.billed(),
                    line.control(),
                    line.charge().cents(),
                    line.paid().cents(),
                    remarks(line.remarks()),
                    line.day()
                });
                for (Adjustment one : line.adjustments()) adjustments.add(row(remittance, place, at++, i + 1, one));
            }
        });
        if (!lines.isEmpty())
            jdbc.batchUpdate(
                    "insert into remittance_line (remittance_id, row_place, place, procedure_code, billed_code, control,"
                            + " charge_cents, paid_cents, remarks, service_date) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    lines);
        if (!adjustments.isEmpty())
            jdbc.batchUpdate(
                    "insert into remittance_adjustment (remittance_id, row_place, place, line, group_code, reason,"
                            + " cents, quantity) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    adjustments);
    }

    private static Object[] row(UUID remittance, int place, int at, int line, Adjustment one) {
        return new Object[] {
            remittance, place, at, line, one.group(), one.reason(), one.amount().cents(), one.quantity()
        };
    }

    /** As one text; all of them, however many there are. */
    static String remarks(List<String> codes) {
        return String.join(" ", codes);
    }

    /** Codes as they were kept, each with what it says; no words where it is not known here. */
    List<RemittanceReport.Remark> remarks(String kept) {
        return kept.isEmpty() ? List.of() : remarks(kept, words());
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        jdbc.query("select code, words from remark_word", row -> {
            words.put(row.getString(1), row.getString(2));
        });
        return words;
    }

    private static List<RemittanceReport.Remark> remarks(String kept, Map<String, String> words) {
        if (kept.isEmpty()) return List.of();
        return Arrays.stream(kept.split(" "))
                .map(code -> new RemittanceReport.Remark(code, words.getOrDefault(code, "")))
                .toList();
    }

    /** When the services of a claim were, where the payer says it. */
    List<LocalDate> days(UUID remittance, int place) {
        return jdbc.query(
                "select distinct service_date from remittance_line"
                        + " where remittance_id = ? and row_place = ? and service_date is not null order by service_date",
                (row, number) -> row.getObject(1, LocalDate.class),
                remittance,
                place);
    }

    /** All adjustments of some claims, of the claim and of its lines, by the claim's place. */
    Map<Integer, List<Adjustment>> adjustments(UUID remittance, List<Integer> claims) {
        Map<Integer, List<Adjustment>> found = new HashMap<>();
        if (claims.isEmpty()) return found;
        names.query(
                "select row_place, group_code, reason, cents, quantity from remittance_adjustment"
                        + " where remittance_id = :remittance and row_place in (:claims) order by row_place, place",
                Map.of("remittance", remittance, "claims", claims),
                row -> {
                    found.computeIfAbsent(row.getInt(1), place -> new ArrayList<>())
                            .add(new Adjustment(
                                    row.getString(2),
                                    row.getString(3),
                                    Money.ofCents(row.getLong(4)),
                                    row.getString(5)));
                });
        return found;
    }

    List<RemittanceReport.Line> lines(UUID remittance, int place) {
        Map<String, String> words = words();
        return jdbc.query(
                "select procedure_code, billed_code, charge_cents, paid_cents, remarks from remittance_line"
                        + " where remittance_id = ? and row_place = ? order by place",
                (row, number) -> new RemittanceReport.Line(
                        row.getString(1),
                        row.getString(2),
                        Money.ofCents(row.getLong(3)),
                        Money.ofCents(row.getLong(4)),
                        remarks(row.getString(5), words)),
                remittance,
                place);
    }

    List<RemittanceReport.Why> reasons(UUID remittance, int place, PostingRules rules) {
        return jdbc.query(
                "select line, group_code, reason, cents, quantity from remittance_adjustment"
                        + " where remittance_id = ? and row_place = ? order by place",
                (row, number) -> new RemittanceReport.Why(
                        row.getInt(1),
                        row.getString(2) + "-" + row.getString(3),
                        rules.wordsOf(row.getString(2), row.getString(3)),
                        Money.ofCents(row.getLong(4)),
                        row.getString(5)),
                remittance,
                place);
    }
}
