package app.unknot.schedule.reminders;

import app.unknot.testing.PortalTest;

@PortalTest
class ReminderJourneyOnH2Tests extends ReminderJourney {}
