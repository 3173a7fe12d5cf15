package app.unknot.shell.errors;

import app.unknot.shared.storage.embedded.EmbeddedDatabase;
import app.unknot.shared.storage.embedded.OwnersHand;
import app.unknot.testing.PortalTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CanaryOnH2Tests extends CanaryJourney {
    @Autowired
    private EmbeddedDatabase database;

    @Override
    protected String unchecked() {
        return "nocheck";
    }

    @Override
    protected void change(String statement) {
        OwnersHand.change(database, statement);
    }
}
