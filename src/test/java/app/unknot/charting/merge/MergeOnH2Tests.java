package app.unknot.charting.merge;

import app.unknot.testing.PortalTest;

@PortalTest
class MergeOnH2Tests extends MergeJourney {}
