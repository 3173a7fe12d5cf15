package app.unknot.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.testing.CountedStatements;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts come with their roles, in as many statements for a dozen as for one. */
@PortalTest
class AccountStatementsTests {
    @Autowired
    private Accounts accounts;

    @Autowired
    private Therapists therapists;

    @Autowired
    private People people;

    @Test
    void every_list_of_accounts_is_one_statement() {
        people.staff();
        people.noor();
        assertThat(CountedStatements.during(accounts::rows)).isEqualTo(1);
        assertThat(accounts.rows())
                .hasSizeGreaterThan(3)
                .allSatisfy(row -> assertThat(row.roles()).isNotEmpty());
        List<String> asked = People.get(people.maya(), () -> CountedStatements.textsDuring(therapists::active));
        assertThat(asked).filteredOn(one -> one.contains("user_role")).hasSize(1);
    }
}
