package app.unknot.shell.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;

@ExtendWith(OutputCaptureExtension.class)
class IncidentTests {
    @Test
    void an_incident_says_where_and_what_kind_and_never_what_somebody_typed(CapturedOutput log) {
        Exception problem = new DataIntegrityViolationException(
                "Value too long: 'Ramona Reyes'", new IllegalStateException("Ramona Reyes"));

        String number = Incident.log(LoggerFactory.getLogger(IncidentTests.class), problem);

        assertThat(log)
                .contains(number, "DataIntegrityViolationException", "IllegalStateException", "IncidentTests.java")
                .doesNotContain("Ramona");
    }
}
