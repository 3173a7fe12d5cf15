package app.unknot.shared.storage.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why the portal did not start, in the place of a stack trace. */
final class FolderRefusedAnalyzer extends AbstractFailureAnalyzer<FolderRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FolderRefused cause) {
        return new FailureAnalysis(cause.found(), cause.advice(), cause);
    }
}
