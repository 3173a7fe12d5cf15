package app.unknot.claims;

import app.unknot.testing.PortalTest;

@PortalTest
class ClaimJourneyOnH2Tests extends ClaimJourney {}
