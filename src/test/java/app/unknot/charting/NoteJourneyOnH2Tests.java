package app.unknot.charting;

import app.unknot.testing.PortalTest;

@PortalTest
class NoteJourneyOnH2Tests extends NoteJourney {}
