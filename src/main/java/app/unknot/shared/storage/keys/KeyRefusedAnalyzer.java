package app.unknot.shared.storage.keys;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words in place of a stack trace. Found by Spring Boot through {@code META-INF/spring.factories}. */
final class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, KeyRefused cause) {
        return new FailureAnalysis(cause.found(), cause.advice(), cause);
    }
}
