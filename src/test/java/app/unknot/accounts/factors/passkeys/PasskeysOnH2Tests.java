package app.unknot.accounts.factors.passkeys;

import app.unknot.testing.PortalTest;

@PortalTest
class PasskeysOnH2Tests extends PasskeyJourney {}
