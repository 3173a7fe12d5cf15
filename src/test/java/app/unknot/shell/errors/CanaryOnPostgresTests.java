package app.unknot.shell.errors;

import app.unknot.testing.ClientBuilder;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.RealPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The same journey on a real PostgreSQL server, which starts by itself. */
@SpringBootTest
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = {FreshDataFolder.class, RealPostgres.class})
@Import({People.class, ClientBuilder.class, LogEntries.class})
class CanaryOnPostgresTests extends CanaryJourney {
    @Autowired
    private JdbcClient jdbc;

    @Override
    protected String unchecked() {
        return "not valid";
    }

    @Override
    protected void change(String statement) {
        jdbc.sql(statement).update();
    }
}
