package app.unknot.claims.book;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that are given once: of claims, and of the files that carry them. */
@Component
public class ClaimCounters {
    private final JdbcClient jdbc;

    ClaimCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public String claimNumber() {
        return "UK" + next("claim");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int fileNumber() {
        return next("file");
    }

    private int next(String name) {
        jdbc.sql("update claim_counter set last_number = last_number + 1 where name = ?")
                .param(name)
                .update();
        return jdbc.sql("select last_number from claim_counter where name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
