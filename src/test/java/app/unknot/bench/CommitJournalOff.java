package app.unknot.bench;

import app.unknot.shared.storage.StorageWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Takes the commit journal out of the way with {@code -Dunknot.bench.journal=off}, so that its cost can be measured: the pool is used as
 * it is behind the journal. The product has no such switch.
 */
@TestConfiguration(proxyBeanMethods = false)
class CommitJournalOff {
    private static boolean isOff() {
        return "off".equals(System.getProperty("unknot.bench.journal"));
    }

    /** What was measured, for the figure's name. */
    static String words() {
        return isOff() ? "without the journal" : "with the journal";
    }

    @Bean
    static BeanPostProcessor poolWithoutJournal(ObjectProvider<StorageWatch> watch) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return isOff() && name.equals("dataSource") ? watch.getObject().dataSource() : bean;
            }
        };
    }
}
