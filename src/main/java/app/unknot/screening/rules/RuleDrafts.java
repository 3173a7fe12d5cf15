package app.unknot.screening.rules;

import app.unknot.accounts.UserId;
import app.unknot.shared.PracticeClock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores one draft for each admin. */
@Component
class RuleDrafts {
    private final JdbcClient jdbc;
    private final PracticeClock clock;

    RuleDrafts(JdbcClient jdbc, PracticeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<RuleDraft> of(UserId owner) {
        return jdbc.sql("select based_on, content, kept_at, version from rule_set_draft where owner_id = ?")
                .param(owner.value())
                .query((row, number) -> new RuleDraft(
                        row.getString("based_on"),
                        new RuleSetText(row.getString("content")),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        row.getLong("version")))
                .optional();
    }

    /**
     * @param shown the draft as the admin saw it
     * @return false when it was stored, published or discarded elsewhere since then; nothing is changed
     */
    boolean store(UserId owner, RuleDraft shown, RuleSetText text) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (shown.isStored())
            return jdbc.sql("update rule_set_draft set based_on = ?, content = ?, kept_at = ?, version = version + 1"
                                    + " where owner_id = ? and version = ?")
                            .params(shown.basedOn(), text.text(), now, owner.value(), shown.edition())
                            .update()
                    == 1;
        try {
            return jdbc.sql("insert into rule_set_draft (owner_id, based_on, content, kept_at, version)"
                                    + " values (?, ?, ?, ?, 1)")
                            .params(owner.value(), shown.basedOn(), text.text(), now)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void drop(UserId owner) {
        jdbc.sql("delete from rule_set_draft where owner_id = ?")
                .param(owner.value())
                .update();
    }
}
