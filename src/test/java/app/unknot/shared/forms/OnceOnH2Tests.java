package app.unknot.shared.forms;

import app.unknot.testing.PortalTest;

@PortalTest
class OnceOnH2Tests extends OnceJourney {}
