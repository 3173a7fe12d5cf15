package app.unknot.shell.doors;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words in place of a stack trace. Found by Spring Boot through {@code META-INF/spring.factories}. */
final class RefusedAddressAnalyzer extends AbstractFailureAnalyzer<RefusedAddress> {
    @Override
    protected FailureAnalysis analyze(Throwable root, RefusedAddress cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
    }
}
