package app.unknot.hostile;

import app.unknot.testing.ClientBuilder;
import app.unknot.testing.CountedStatements;
import app.unknot.testing.DatabaseOfItsOwn;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.InsuredClients;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.QuickHashing;
import app.unknot.testing.QuietMinute;
import app.unknot.testing.RealPostgres;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The same forms on a real PostgreSQL server, which takes less in a text than the embedded database does. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"unknot.second-factor=offered", "unknot.session.screens=4"})
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = {FreshDataFolder.class, RealPostgres.class, DatabaseOfItsOwn.class})
@ExtendWith(QuietMinute.class)
@Import({
    People.class,
    ClientBuilder.class,
    LogEntries.class,
    InsuredClients.class,
    CountedStatements.class,
    QuickHashing.class
})
class HostileFormsOnPostgresTests extends HostileFormsJourney {}
