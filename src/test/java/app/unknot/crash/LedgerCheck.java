package app.unknot.crash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Whether the money adds up, from the rows alone: a posted remittance has every posting that its claims ask for and no other, a parked
 * one none; a claim that was sent was charged once; nothing is settled beyond its charge; and a claim's state says what its postings say.
 */
final class LedgerCheck {
    private static final String SOURCE = "remittance ";

    private final JdbcTemplate database;
    private final List<String> problems = new ArrayList<>();

    private LedgerCheck(JdbcTemplate database) {
        this.database = database;
    }

    static List<String> problems(JdbcTemplate database) {
        LedgerCheck check = new LedgerCheck(database);
        check.remittances();
        check.claims();
        return List.copyOf(check.problems);
    }

    /** Cents by remittance, claim and kind: as the remittances say, and as the ledger says. */
    private void remittances() {
        Map<String, Long> asked = new HashMap<>();
        Map<String, Long> posted = new HashMap<>();
        database.query(
                "select r.id, w.claim_id, w.paid_cents, w.contract_cents, w.client_cents from remittance r"
                        + " join remittance_row w on w.remittance_id = r.id where w.state = 'POSTED'",
                (RowCallbackHandler) row -> {
                    String of = SOURCE + row.getObject(1, UUID.class) + " " + row.getObject(2, UUID.class) + " ";
                    asked.merge(of + "PAYER_PAYMENT", row.getLong(3), Long::sum);
                    asked.merge(of + "CONTRACT", row.getLong(4), Long::sum);
                    asked.merge(of + "CLIENT_SHARE", row.getLong(5), Long::sum);
                });
        database.query(
                "select id, provider_cents from remittance where state in ('POSTED', 'PARKED')",
                (RowCallbackHandler) row -> asked.merge(
                        SOURCE + row.getObject(1, UUID.class) + " null PROVIDER_ADJUSTMENT",
                        row.getLong(2),
                        Long::sum));
        database.query(
                "select source, claim_id, kind, cents from ledger_posting where source like '" + SOURCE + "%'",
                (RowCallbackHandler) row -> posted.merge(
                        row.getString(1) + " " + row.getObject(2, UUID.class) + " " + row.getString(3),
                        row.getLong(4),
                        Long::sum));
        asked.values().removeIf(cents -> cents == 0);
        posted.values().removeIf(cents -> cents == 0);
        asked.forEach((what, cents) -> {
            Long there = posted.remove(what);
            if (!cents.equals(there)) problems.add("Half posted: " + what + " is " + there + ", not " + cents);
        });
        posted.forEach((what, cents) -> problems.add("Posted, but no remittance says so: " + what + " " + cents));
        whatHappened();
    }

    /** Each claim of a posted remittance has its line in the claim's history. */
    private void whatHappened() {
        database.query(
                "select r.trace, r.id from remittance r join remittance_row w on w.remittance_id = r.id"
                        + " where w.state = 'POSTED' and not exists (select 1 from claim_event e"
                        + " where e.claim_id = w.claim_id and e.detail like concat('%, trace ', r.trace))",
                (RowCallbackHandler) row -> problems.add("The history of a claim lacks " + SOURCE + row.getString(2)));
    }

    private void claims() {
        database.query(
                "select c.number, c.state, c.total_cents,"
                        + " sum(case when p.kind = 'CHARGE' then p.cents else 0 end),"
                        + " count(case when p.kind = 'CHARGE' then 1 end),"
                        + " sum(case when p.kind = 'PAYER_PAYMENT' then p.cents else 0 end),"
                        + " sum(case when p.kind = 'CLIENT_SHARE' then p.cents else 0 end),"
                        + " sum(case when p.kind = 'CONTRACT' then p.cents else 0 end)"
                        + " from claim c left join ledger_posting p on p.claim_id = c.id"
                        + " group by c.number, c.state, c.total_cents",
                (RowCallbackHandler) row -> claim(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getInt(5),
                        new Settled(row.getLong(6), row.getLong(7), row.getLong(8))));
    }

    private record Settled(long paid, long client, long contract) {
        long all() {
            return paid + client + contract;
        }
    }

    private void claim(String number, String state, long total, long charged, int charges, Settled settled) {
        boolean sent = switch (state) {
            case "DRAFT", "TO_FIX", "READY" -> false;
            default -> true;
        };
        if (charges != (sent ? 1 : 0) || charged != (sent ? total : 0))
            problems.add("Claim " + number + " (" + state + ") of " + total + " was charged " + charges + " times, "
                    + charged);
        if (settled.all() < 0 || settled.all() > charged)
            problems.add("Claim " + number + " of " + charged + " is settled with " + settled);
        if (sent && !says(state, charged, settled))
            problems.add("Claim " + number + " is " + state + ", its postings are " + settled + " of " + charged);
    }

    private static boolean says(String state, long charged, Settled settled) {
        boolean open = settled.all() < charged;
        return switch (state) {
            case "PAID" -> settled.paid() != 0 && !open;
            case "PARTIALLY_PAID" -> settled.paid() != 0 && open;
            case "PATIENT_OWES" -> settled.paid() == 0 && settled.client() != 0;
            default -> settled.paid() == 0 && settled.client() == 0;
        };
    }
}
