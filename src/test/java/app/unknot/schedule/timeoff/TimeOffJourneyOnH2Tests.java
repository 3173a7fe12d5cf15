package app.unknot.schedule.timeoff;

import app.unknot.testing.PortalTest;

@PortalTest
class TimeOffJourneyOnH2Tests extends TimeOffJourney {}
