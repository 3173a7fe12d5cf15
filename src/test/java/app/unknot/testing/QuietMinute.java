package app.unknot.testing;

import app.unknot.audit.alerts.RefusalWatch;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Before each test a while has gone by in which nobody was refused, nobody signed in wrongly, nobody read much and nobody left a form half
 * typed: tests refuse the same four people all the time, all of them sign in from this machine, and open hundreds of records a minute.
 */
public final class QuietMinute implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        ApplicationContext portal = SpringExtension.getApplicationContext(test);
        forget(portal.getBean(RefusalWatch.class), "windows");
        forget(portal.getBean("readingWatch"), "charts");
        forget(portal.getBean("readingWatch"), "files");
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        jdbc.sql("delete from sign_in_address").update();
        jdbc.sql("delete from unfinished_form").update();
        jdbc.sql(
                        "update security_alert set open_for = null where kind in ('TRIES', 'READING') and open_for is not null")
                .update();
    }

    private static void forget(Object watch, String counts) {
        ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(watch, counts))).clear();
    }
}
