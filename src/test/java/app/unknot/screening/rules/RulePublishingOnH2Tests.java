package app.unknot.screening.rules;

import app.unknot.testing.PortalTest;

@PortalTest
class RulePublishingOnH2Tests extends RulePublishingJourney {}
