package app.unknot.schedule;

import app.unknot.testing.PortalTest;

@PortalTest
class ClosedTimeJourneyOnH2Tests extends ClosedTimeJourney {}
