package app.unknot.hostile;

import app.unknot.testing.PortalTest;
import org.springframework.test.context.TestPropertySource;

@PortalTest
@TestPropertySource(properties = "unknot.session.screens=4")
class HostileFormsOnH2Tests extends HostileFormsJourney {}
