package app.unknot.audit.reading;

import app.unknot.testing.PortalTest;

/** On the embedded database. */
@PortalTest
class AccessLogOnH2Tests extends AccessLogJourney {
    @Override
    String askForTheLockTimeout() {
        return "select lock_timeout()";
    }
}
