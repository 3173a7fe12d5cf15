package app.unknot.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.screening.rulebook.RuleBook;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishes changed rules. Other classes share the portal: after each test the rules run that ran before it. */
abstract class ChangedRules {
    protected static final String REASON = "Agreed with the physician who advises us";

    @Autowired
    protected RulePublishing publishing;

    @Autowired
    protected RuleBook book;

    @Autowired
    protected People people;

    @Autowired
    protected ClientBuilder clients;

    @Autowired
    protected DataSource dataSource;

    protected Subject tomas;
    protected RuleSetText before;

    @BeforeEach
    void tomas_begins_anew() {
        tomas = people.tomas();
        People.as(tomas, publishing::discard);
        before = new RuleSetText(book.text(book.running().version()));
    }

    @AfterEach
    void the_rules_of_before_run_again() {
        People.as(tomas, () -> {
            RuleDraft draft = publishing.take(publishing.discard(), before);
            if (!publishing.changes(draft).isEmpty())
                publishing.publish(draft, publishing.freeName(draft), "The rules of before the test", true);
            publishing.discard();
        });
    }

    protected ClientId inCare(String name) {
        return clients.inCareOf(people.maya(), name);
    }

    protected RuleDraft draft(String text, String other) {
        assertThat(before.text()).contains(text);
        return publishing.take(publishing.draft(), new RuleSetText(before.text().replace(text, other)));
    }

    /** Publishes the running rules with one place changed, and returns the name of the version. */
    protected String publish(String code, String text, String other) {
        return People.get(tomas, () -> {
            RuleDraft draft = draft(text, other);
            assertThat(publishing.changes(draft)).extracting(RuleChange::code).contains(code);
            String name = publishing.freeName(draft);
            publishing.publish(draft, name, REASON, true);
            return name;
        });
    }

    protected JdbcClient jdbc() {
        return JdbcClient.create(dataSource);
    }
}
