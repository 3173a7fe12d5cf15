package app.unknot.schedule.handover;

import app.unknot.testing.PortalTest;

@PortalTest
class HandOverJourneyOnH2Tests extends HandOverJourney {}
