package app.unknot.charting.emergency;

import app.unknot.testing.PortalTest;

@PortalTest
class EmergencyOnH2Tests extends EmergencyJourney {}
