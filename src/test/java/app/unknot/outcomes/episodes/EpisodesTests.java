package app.unknot.outcomes.episodes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteMoved;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.NoteSigned.RegionWork;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.course.Course;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.course.Opened;
import app.unknot.outcomes.instruments.Response;
import app.unknot.outcomes.practice.Definition;
import app.unknot.outcomes.practice.Drill;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.outcomes.practice.Question;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class EpisodesTests {
    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 4);
    private static final Question SPRING = new Question(3, Map.of(), Definition.FIRST_TO_NEWEST, null);

    @Autowired
    private ClientEpisodes episodes;

    @Autowired
    private PracticeOutcomes practice;

    @Autowired
    private EpisodeCatchUp catchUp;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void hire() {
        people.staff();
    }

    @Test
    void signed_notes_in_whatever_order_make_an_episode_with_its_first_visit_as_the_start() {
        ClientId daniel = clients.inCareOf(people.maya(), "Daniel");
        sign(daniel, 7, 5);
        NoteId first = sign(daniel, 0, 8);
        sign(daniel, 14, 5);

        EpisodeFacts episode = one(daniel);
        assertThat(episode.id()).isEqualTo(first.value());
        assertThat(episode.pain().baseline()).isEqualTo(8);
        assertThat(episode.pain().last()).isEqualTo(5);
        assertThat(episode.pain().response()).isEqualTo(Response.RESPONDER);
        assertThat(episode.held()).isEqualTo(new Course.Held(MONDAY.plusDays(7), MONDAY.plusDays(14), 2, 45));
        assertThat(episode.visits()).isEqualTo(3);
        assertThat(episode.mix().region()).isEqualTo(RegionClass.UPPER);
        assertThat(episode.mix().technique()).isEqualTo("SWEDISH");
        assertThat(episode.span().endedBy(MONDAY.plusDays(98))).isNotNull();
        assertThat(episode.span().endedBy(MONDAY.plusDays(97))).isNull();
    }

    @Test
    void a_first_visit_without_pain_leaves_the_episode_unmeasured() {
        ClientId ana = clients.inCareOf(people.maya(), "Ana");
        sign(ana, 0, null);
        sign(ana, 7, 3);

        assertThat(one(ana).pain().response()).isEqualTo(Response.UNMEASURED);
    }

    @Test
    void a_new_episode_is_decided_with_a_reason() {
        ClientId lena = clients.inCareOf(people.maya(), "Lena");
        sign(lena, 0, 6);
        assertThatThrownBy(() -> begin(lena, 7, " ")).isInstanceOf(RefusedRequest.class);
        assertThatThrownBy(() -> begin(lena, 0, "Fell")).isInstanceOf(RefusedRequest.class);
        begin(lena, 7, "Fell on the stairs");
        assertThatThrownBy(() -> begin(lena, 7, "Again")).isInstanceOf(RefusedRequest.class);
        sign(lena, 14, 9);

        List<EpisodeFacts> both = People.get(people.maya(), () -> episodes.of(lena));
        assertThat(both).extracting(one -> one.span().opened()).containsExactly(Opened.BY_DECISION, Opened.FIRST_VISIT);
        assertThat(both).extracting(EpisodeFacts::number).containsExactly(2, 1);
        assertThat(People.get(people.maya(), () -> episodes.decisions(lena)))
                .extracting(ClientEpisodes.Decision::reason)
                .containsExactly("Fell on the stairs");
        assertThatThrownBy(() -> People.as(people.selma(), () -> episodes.of(lena)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void a_note_that_was_somebody_elses_takes_its_visit_along() {
        ClientId ines = clients.inCareOf(people.maya(), "Ines");
        NoteId wrong = sign(ines, 0, 9);
        NoteId right = sign(ines, 7, 6);
        transaction.executeWithoutResult(status -> events.publishEvent(new NoteMoved(wrong, ines)));

        assertThat(one(ines).id()).isEqualTo(right.value());
        assertThat(one(ines).pain().baseline()).isEqualTo(6);
        transaction.executeWithoutResult(status -> events.publishEvent(new NoteMoved(right, ines)));
        assertThat(People.get(people.maya(), () -> episodes.of(ines))).isEmpty();
    }

    @Test
    void visits_from_before_there_were_episodes_are_told_once_at_the_next_start() {
        ClientId oleg = clients.inCareOf(people.maya(), "Oleg");
        sign(oleg, 0, 7);
        sign(oleg, 100, 4);
        List<EpisodeFacts> before = People.get(people.maya(), () -> episodes.of(oleg));
        jdbc.sql("delete from episode where client_id = ?").param(oleg.value()).update();
        catchUp.run();
        assertThat(People.get(people.maya(), () -> episodes.of(oleg))).isEqualTo(before);
        jdbc.sql("update visit_pain set episode_id = null where client_id = ?")
                .param(oleg.value())
                .update();
        catchUp.run();
        assertThat(jdbc.sql("select count(distinct episode_id) from visit_pain where client_id = ?")
                        .param(oleg.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);

        assertThat(before).hasSize(2);
        assertThat(People.get(people.maya(), () -> episodes.of(oleg))).isEqualTo(before);
    }

    @Test
    void managers_see_what_began_in_a_period_and_nobody_else_does() {
        ClientId noor = clients.inCareOf(people.maya(), "Noor");
        sign(noor, 30, 7);

        PracticeClock.at(
                MONDAY.plusMonths(3).atStartOfDay(ZoneOffset.UTC).toInstant(),
                () -> assertThat(People.get(people.ruth(), () -> practice.behind(SPRING, Drill.ALL, 0))
                                .rows())
                        .extracting(row -> row.episode().client())
                        .contains(noor));
        assertThatThrownBy(() -> People.as(people.maya(), () -> practice.behind(SPRING, Drill.ALL, 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void begin(ClientId client, int day, String why) {
        People.as(people.maya(), () -> episodes.begin(client, MONDAY.plusDays(day), why));
    }

    private EpisodeFacts one(ClientId client) {
        List<EpisodeFacts> found = People.get(people.maya(), () -> episodes.of(client));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private NoteId sign(ClientId client, int day, @Nullable Integer pain) {
        NoteSigned note = new NoteSigned(
                new NoteId(Ids.next()),
                client,
                people.maya().id(),
                LocationId.FIRST,
                MONDAY.plusDays(day),
                pain,
                2,
                45,
                List.of(
                        new RegionWork("UPPER_BACK_L", "SWEDISH", 4, null, 30),
                        new RegionWork("LUMBAR_R", "SPORTS", 4, null, 15)),
                List.of("UPPER_BACK_L"),
                false,
                new NoteSigned.Reactions(false, 0, 0));
        transaction.executeWithoutResult(status -> events.publishEvent(note));
        return note.note();
    }
}
