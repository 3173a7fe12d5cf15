package app.unknot.bench;

import app.unknot.testing.PortalTest;

/** On the embedded database. */
@PortalTest
class ManyWritersBench extends ManyWriters {
    @Override
    String engine() {
        return "H2";
    }
}
