package app.unknot.charting;

import app.unknot.testing.PortalTest;

@PortalTest
class EmergencyOnH2Tests extends EmergencyJourney {}
