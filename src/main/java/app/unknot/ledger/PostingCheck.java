package app.unknot.ledger;

import app.unknot.shared.storage.ContentCheck;
import app.unknot.shared.storage.RunningDigest;
import app.unknot.shared.storage.Sealer;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;

/** Reads the ledger line by line, and looks for lines whose claim is gone. */
public final class PostingCheck implements ContentCheck {
    @Override
    public String what() {
        return "ledger postings";
    }

    @Override
    public Checked check(JdbcOperations database, Sealer sealer) {
        RunningDigest postings = new RunningDigest();
        database.query(
                "select id, claim_id, kind, cents, source from ledger_posting order by posted_at, id",
                (RowCallbackHandler) row -> postings.add(row.getString("id") + " " + row.getString("claim_id") + " "
                        + row.getString("kind") + " " + row.getLong("cents") + " " + row.getString("source")));
        database.query(
                "select id from ledger_posting p where claim_id is not null"
                        + " and not exists (select 1 from claim c where c.id = p.claim_id)",
                (RowCallbackHandler) row -> postings.broken(
                        "Posting " + row.getObject("id", UUID.class) + " belongs to a claim that is gone"));
        return postings.done();
    }
}
