package app.unknot.claims;

import app.unknot.testing.ClientBuilder;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.RealPostgres;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The same on a real PostgreSQL server, which starts by itself. */
@SpringBootTest
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = {FreshDataFolder.class, RealPostgres.class})
@Import({People.class, ClientBuilder.class, LogEntries.class})
class SeveralVisitsOnPostgresTests extends SeveralVisitsJourney {}
