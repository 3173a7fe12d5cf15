package app.unknot.schedule.weeks;

import app.unknot.testing.PortalTest;

@PortalTest
class WeeklyHoursJourneyOnH2Tests extends WeeklyHoursJourney {}
