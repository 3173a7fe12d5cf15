package app.unknot.bench.inside;

import app.unknot.bench.generator.BulkPractice;
import app.unknot.bench.generator.Shape;
import app.unknot.shared.PracticeClock;
import java.sql.SQLException;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes the practice of the shape that was asked for, once, and says so. */
@Component
@ConditionalOnProperty(ServerTimes.ON)
class PracticeToMeasure implements ApplicationRunner {
    private final AutowireCapableBeanFactory beans;
    private final PracticeClock clock;

    PracticeToMeasure(AutowireCapableBeanFactory beans, PracticeClock clock) {
        this.beans = beans;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws SQLException, InterruptedException {
        BulkPractice practice = beans.createBean(BulkPractice.class);
        if (!practice.isThere())
            practice.make(Shape.asked(), clock.today(), line -> System.out.println("bench: " + line));
        System.out.println("bench: the practice is there");
    }
}
