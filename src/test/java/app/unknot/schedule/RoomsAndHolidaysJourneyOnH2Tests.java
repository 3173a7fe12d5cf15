package app.unknot.schedule;

import app.unknot.testing.PortalTest;

@PortalTest
class RoomsAndHolidaysJourneyOnH2Tests extends RoomsAndHolidaysJourney {}
