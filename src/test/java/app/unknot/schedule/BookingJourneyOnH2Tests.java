package app.unknot.schedule;

import app.unknot.testing.PortalTest;

@PortalTest
class BookingJourneyOnH2Tests extends BookingJourney {}
