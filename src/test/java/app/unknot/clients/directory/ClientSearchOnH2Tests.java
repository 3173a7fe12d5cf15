package app.unknot.clients.directory;

import app.unknot.testing.PortalTest;

/** On the embedded database. */
@PortalTest
class ClientSearchOnH2Tests extends ClientSearchJourney {}
