package app.unknot.schedule;

import app.unknot.testing.PortalTest;

@PortalTest
class TwoPlacesJourneyOnH2Tests extends TwoPlacesJourney {}
