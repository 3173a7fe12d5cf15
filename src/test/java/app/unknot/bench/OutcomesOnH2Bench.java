package app.unknot.bench;

import app.unknot.bench.generator.KeptFolder;
import app.unknot.testing.CountedStatements;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(properties = "unknot.second-factor=offered")
@ContextConfiguration(initializers = KeptFolder.class)
@Import(CountedStatements.class)
class OutcomesOnH2Bench extends OutcomesBench {
    @Override
    String engine() {
        return "h2";
    }
}
