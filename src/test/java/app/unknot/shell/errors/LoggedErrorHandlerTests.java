package app.unknot.shell.errors;

import static org.assertj.core.api.Assertions.assertThatCode;

import app.unknot.accounts.RefusedRequest;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.storage.StorageEngine;
import app.unknot.shared.storage.StorageWatch;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoggedErrorHandlerTests {
    private final StorageWatch storage = new StorageWatch(new NothingStored(), new PracticeClock(ZoneOffset.UTC));

    @AfterEach
    void leave() {
        UI.setCurrent(null);
        storage.close();
    }

    @Test
    void a_page_that_was_closed_while_it_was_answered_makes_no_second_error() {
        UI closed = new UI();
        UI.setCurrent(closed);
        assertThatCode(() -> new LoggedErrorHandler(storage).error(new ErrorEvent(new RefusedRequest("Too late"))))
                .doesNotThrowAnyException();
    }

    /** These words need no storage. */
    private static final class NothingStored implements StorageEngine {
        @Override
        public String title() {
            return "Nothing";
        }

        @Override
        public Connection connect() throws SQLException {
            throw new SQLException("Nothing is stored here");
        }

        @Override
        public void check(boolean prove) {}

        @Override
        public void reopen() {}

        @Override
        public void close() {}
    }
}
