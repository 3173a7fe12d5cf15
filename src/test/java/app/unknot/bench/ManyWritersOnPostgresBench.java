package app.unknot.bench;

import app.unknot.testing.ClientBuilder;
import app.unknot.testing.FreshDataFolder;
import app.unknot.testing.OwnPostgres;
import app.unknot.testing.People;
import org.junit.jupiter.api.AfterAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** On a PostgreSQL whose commits last. */
@SpringBootTest(properties = "unknot.second-factor=offered")
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = {FreshDataFolder.class, ManyWritersOnPostgresBench.Durable.class})
@Import({People.class, ClientBuilder.class})
class ManyWritersOnPostgresBench extends ManyWriters {
    private static final OwnPostgres SERVER = new OwnPostgres();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Override
    String engine() {
        return "PostgreSQL";
    }

    static final class Durable implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SERVER.start();
            TestPropertyValues.of(
                            "spring.datasource.url=" + SERVER.url("postgres"),
                            "spring.datasource.username=postgres",
                            "spring.datasource.password=postgres")
                    .applyTo(context);
        }
    }
}
