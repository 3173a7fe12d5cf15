package app.unknot.charting.tablets;

import app.unknot.testing.PortalTest;

@PortalTest
class NoteJourneyOnH2Tests extends NoteJourney {}
