package app.unknot.bench;

import app.unknot.bench.generator.KeptPostgres;
import app.unknot.testing.CountedStatements;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "unknot.second-factor=offered")
@ActiveProfiles("postgres")
@ContextConfiguration(initializers = KeptPostgres.class)
@Import(CountedStatements.class)
class OutcomesOnPostgresBench extends OutcomesBench {
    @Override
    String engine() {
        return KeptPostgres.ENGINE;
    }
}
