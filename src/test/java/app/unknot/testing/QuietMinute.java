package app.unknot.testing;

import app.unknot.audit.alerts.RefusalWatch;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.util.ReflectionTestUtils;

/** Before each test a minute has gone by in which nobody was refused: tests refuse the same four people all the time. */
public final class QuietMinute implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        RefusalWatch watch = SpringExtension.getApplicationContext(test).getBean(RefusalWatch.class);
        ((Map<?, ?>) Objects.requireNonNull(ReflectionTestUtils.getField(watch, "windows"))).clear();
    }
}
