package app.unknot.shell.errors;

import app.unknot.accounts.AskedTooOften;
import app.unknot.accounts.RecordNotFound;
import app.unknot.shared.Refused;
import app.unknot.shared.storage.StorageFault;
import app.unknot.shared.storage.StorageWatch;
import app.unknot.shell.faults.Incident;
import app.unknot.shell.faults.Trouble;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Turns what went wrong in a screen into words for the person, and into a log line with a number but without their data. */
@Component
public class LoggedErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LoggedErrorHandler.class);
    private static final int MILLIS = 8_000;

    private final StorageWatch storage;

    LoggedErrorHandler(StorageWatch storage) {
        this.storage = storage;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable problem = event.getThrowable();
        if (StorageFault.in(problem)) storage.suspect();
        String words;
        if (problem instanceof Refused refused) words = refused.words();
        else if (problem instanceof AskedTooOften) words = AskedTooOften.words();
        else if (problem instanceof RecordNotFound || problem instanceof AccessDeniedException)
            words = ErrorsText.THIS_RECORD_DOES_NOT_EXIST.text();
        else if (problem instanceof OptimisticLockingFailureException)
            words = ErrorsText.SOMEONE_ELSE_HAS_JUST_CHANGED.text();
        else if (Trouble.onScreen(problem, storage.isDoubtful()).isPresent())
            words = Trouble.onScreen(problem, storage.isDoubtful()).get();
        else {
            String incident = Incident.log(LOG, problem);
            words = ErrorsText.THAT_DID_NOT_WORK_AND_NOTHING.text(incident);
        }
        UI ui = UI.getCurrent();
        if (ui == null) return;
        // The page may have been closed while its request was answered: then nobody is there to read the words.
        ui.accessLater(() -> Notification.show(words, MILLIS, Notification.Position.BOTTOM_CENTER), () -> {})
                .run();
    }
}
