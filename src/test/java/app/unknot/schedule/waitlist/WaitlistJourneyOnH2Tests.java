package app.unknot.schedule.waitlist;

import app.unknot.testing.PortalTest;

@PortalTest
class WaitlistJourneyOnH2Tests extends WaitlistJourney {}
