package app.unknot.claims;

import app.unknot.testing.PortalTest;

@PortalTest
class SeveralVisitsOnH2Tests extends SeveralVisitsJourney {}
