package app.unknot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.episodes.ClientEpisodes;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class OutcomeServiceTests {
    private static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);

    @Autowired
    private OutcomeService outcomes;

    @Autowired
    private PracticeOutcomes practice;

    @Autowired
    private ClientEpisodes episodes;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void hire() {
        people.staff();
    }

    @Test
    void signed_notes_become_a_series_and_a_summary() {
        var daniel = clients.inCareOf(people.maya(), "Daniel");
        sign(daniel, 0, 8);
        sign(daniel, 14, 4);
        sign(daniel, 7, 6);

        assertThat(People.get(people.maya(), () -> outcomes.series(daniel)))
                .extracting(PainPoint::before)
                .containsExactly(8, 6, 4);
        assertThat(People.get(people.ruth(), () -> episodes.of(daniel)))
                .singleElement()
                .satisfies(episode -> {
                    assertThat(episode.pain().baseline()).isEqualTo(8);
                    assertThat(episode.pain().last()).isEqualTo(4);
                    assertThat(episode.visits()).isEqualTo(3);
                });
    }

    @Test
    void only_managers_see_the_practice_and_only_the_care_team_a_client() {
        var daniel = clients.inCareOf(people.maya(), "Daniel");

        assertThatThrownBy(() -> People.as(people.maya(), () -> practice.choices()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> People.as(people.selma(), () -> outcomes.series(daniel)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> People.as(people.tomas(), () -> outcomes.series(daniel)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void sign(ClientId client, int day, int pain) {
        var note = new NoteSigned(
                new NoteId(Ids.next()),
                client,
                people.maya().id(),
                LocationId.FIRST,
                MONDAY.plusDays(day),
                pain,
                2,
                45,
                List.of(),
                false);
        transaction.executeWithoutResult(status -> events.publishEvent(note));
    }
}
