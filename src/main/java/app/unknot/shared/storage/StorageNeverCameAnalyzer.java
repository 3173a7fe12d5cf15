package app.unknot.shared.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words in place of a stack trace. Found by Spring Boot through {@code META-INF/spring.factories}. */
final class StorageNeverCameAnalyzer extends AbstractFailureAnalyzer<StorageNeverCame> {
    @Override
    protected FailureAnalysis analyze(Throwable root, StorageNeverCame cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
    }
}
