package app.unknot.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.shared.ui.ProofPrompt;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.ProvenSession;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@PortalTest
class ProofDialogTests {
    private static final String RECORDS = "records of many clients";

    @Autowired
    private ProofPrompt prompt;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private RecentProofs proofs;

    @Autowired
    private People people;

    @Test
    void a_file_goes_out_as_long_as_the_proof_is_there_when_it_is_fetched() {
        ProvenSession session = new ProvenSession(people.ruth(), factors, proofs);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        session.as(() -> fetch(answer));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(bytes(answer)).isEqualTo(RECORDS);
    }

    @Test
    void without_it_the_answer_is_403_and_not_a_byte() {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        People.as(people.ruth(), () -> fetch(answer));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(bytes(answer)).isEmpty();
    }

    @Test
    void the_work_is_done_at_once_while_the_proof_is_there() {
        ProvenSession session = new ProvenSession(people.ruth(), factors, proofs);
        boolean[] done = new boolean[1];
        session.as(() -> prompt.before("Export", "Why", "Export it", () -> done[0] = true));
        assertThat(done[0]).isTrue();
    }

    private void fetch(MockHttpServletResponse answer) {
        DownloadHandler file = event -> event.getOutputStream().write(RECORDS.getBytes(StandardCharsets.UTF_8));
        DownloadEvent event = new DownloadEvent(
                new VaadinServletRequest(new MockHttpServletRequest(), null),
                new VaadinServletResponse(answer, null),
                null,
                new Element("a"));
        try {
            prompt.guarded(file).handleDownloadRequest(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bytes(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
