package app.unknot.demo;

import app.unknot.accounts.Accounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets the demo into an empty data folder only, and notices when it was not finished. */
@Component
class DemoPlace {
    private final Accounts accounts;
    private final Path unfinished;

    DemoPlace(Accounts accounts, @Value("${unknot.data}") Path data) {
        this.accounts = accounts;
        this.unfinished = data.resolve("demo-unfinished");
    }

    /** Whether the demo is to be made now. */
    boolean begin() {
        if (Files.exists(unfinished))
            throw new IllegalStateException("The demo practice was not finished last time. Delete "
                    + unfinished.getParent() + " and start again.");
        if (accounts.setUpIsDone()) return false;
        mark();
        return true;
    }

    private void mark() {
        try {
            Files.createFile(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            Files.delete(unfinished);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
