package app.unknot.charting.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.signin.SignIn;
import app.unknot.charting.NoteContent;
import app.unknot.charting.NoteId;
import app.unknot.charting.NoteSigned;
import app.unknot.charting.NoteWriting;
import app.unknot.charting.SessionBuilder;
import app.unknot.charting.SessionNotes;
import app.unknot.charting.history.ChartHistory;
import app.unknot.charting.note.NoteField;
import app.unknot.charting.note.NoteGap;
import app.unknot.charting.note.Stop;
import app.unknot.clients.ClientId;
import app.unknot.letters.LetterDrafts;
import app.unknot.letters.LetterId;
import app.unknot.letters.LetterText;
import app.unknot.letters.Letters;
import app.unknot.letters.VisitEnds;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.holds.Advice;
import app.unknot.screening.holds.Hold;
import app.unknot.screening.holds.Holds;
import app.unknot.shared.PracticeClock;
import app.unknot.testing.Answers;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleClearance;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A red flag in the middle of a session: hands off, the note so far is signed, the handover says what was done. */
@PortalTest
class StoppedSessionTests {
    @Autowired
    private SessionNotes notes;

    @Autowired
    private NoteSigning signing;

    @Autowired
    private ChartHistory chart;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private VisitEnds ends;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterDrafts drafts;

    @Autowired
    private Holds holds;

    @Autowired
    private SignIn signIn;

    @Autowired
    private PracticeClock clock;

    @Autowired
    private People people;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private SessionBuilder sessions;
    private Subject maya;
    private ClientId client;
    private NoteId note;

    @BeforeEach
    void hands_are_on() {
        people.staff();
        maya = people.maya();
        sessions = beans.createBean(SessionBuilder.class);
        client = sessions.inPlan(maya, "Ella");
        note = sessions.begun(maya, client);
        People.as(
                maya,
                () -> notes.append(
                        note,
                        NoteWriting.empty()
                                .set("pain.before", 6)
                                .on("region.LUMBAR_R.worked")
                                .set("region.LUMBAR_R.technique", "SWEDISH")
                                .set("region.LUMBAR_R.pressure", 4)
                                .set("region.LUMBAR_R.minutes", 12)
                                .on("region.GLUTEAL_L.worked")
                                .operations()));
    }

    @Test
    void the_emergency_ends_the_session_and_the_note_so_far_is_signed_as_it_is() {
        answerYesTo("E02");
        assertThatThrownBy(this::sign).isInstanceOf(NoteIncomplete.class);
        LetterId handover = People.get(maya, () -> drafts.handover(client));

        String address = People.get(maya, () -> ends.afterEmergency(client, handover, advice()));

        assertThat(address).isEqualTo("notes/" + note + "/write");
        String paper = People.get(maya, () -> letters.open(handover)).text().lines().stream()
                .map(LetterText.Line::words)
                .collect(Collectors.joining(" "));
        assertThat(paper).contains("Before it was stopped, 12 min in all", "Swedish, pressure 4 of 10, 12 min");
        assertThat(People.get(maya, () -> notes.draft(note)).gaps()).isEmpty();
        sign();
        NoteContent signed =
                People.get(maya, () -> chart.last(client)).orElseThrow().content();
        Stop stop = Stop.of(Objects.requireNonNull(signed.fields().get(NoteField.STOPPED.key())));
        assertThat(stop.why()).isEqualTo("Numbness in the saddle area");
        assertThat(stop.told()).contains("Maya Okafor", "ambulance");
        assertThat(NoteSigned.of(signed).stopped()).isTrue();
        assertThat(signed.work()).hasSize(2);
    }

    @Test
    void after_the_hold_is_lifted_and_the_questions_are_clean_it_can_still_be_signed_as_stopped() {
        answerYesTo("E02");
        LetterId handover = People.get(maya, () -> drafts.handover(client));
        People.as(maya, () -> ends.afterEmergency(client, handover, advice()));
        Hold hold = People.get(maya, () -> holds.of(client).orElseThrow());
        var paper = SampleClearance.ofToday(beans, maya, client);
        People.as(people.ruth(), () -> holds.lift(hold.id(), paper, "Seen and fit"));
        sessions.screened(maya, client);
        sign();
        assertThat(People.get(maya, () -> notes.draft(note)).signed()).isTrue();
    }

    @Test
    void without_the_card_the_note_asks_how_it_ended_and_nothing_else() {
        answerYesTo("E02");
        assertThat(People.get(maya, () -> notes.draft(note)).gaps())
                .extracting(NoteGap::code)
                .containsExactly(SigningGaps.STOPPED);
        String address = People.get(maya, () -> ends.notToday(client));
        assertThat(address).isEqualTo("notes/" + note + "/write");
        assertThat(People.get(maya, () -> notes.draft(note)).gaps())
                .as("who was told is not known yet")
                .extracting(NoteGap::code)
                .containsExactly(SigningGaps.STOPPED);
        assertThat(People.get(maya, () -> ends.notToday(client))).isEqualTo(address);
        assertThat(People.get(maya, () -> notes.draft(note)).state().conflicts())
                .isEmpty();
    }

    @Test
    void when_the_advice_is_incomplete_nothing_of_it_is_kept() {
        answerYesTo("E02");
        LetterId handover = People.get(maya, () -> drafts.handover(client));
        Advice nobody =
                new Advice("", clock.instant(), Advice.ClientDecision.GOES_NOW, Advice.Departure.AMBULANCE, null);
        assertThatThrownBy(() -> People.as(maya, () -> ends.afterEmergency(client, handover, nobody)))
                .isInstanceOf(RefusedRequest.class);
        assertThat(People.get(maya, () -> notes.draft(note)).state().value(NoteField.STOPPED))
                .isEmpty();
    }

    @Test
    void a_visit_whose_session_never_began_is_written_down_as_not_treated() {
        ClientId other = sessions.inPlan(maya, "Otto");
        assertThat(People.get(maya, () -> ends.notToday(other))).isEqualTo("clients/" + other + "/not-treated");
    }

    private Advice advice() {
        return new Advice(
                "Maya Okafor", clock.instant(), Advice.ClientDecision.GOES_NOW, Advice.Departure.AMBULANCE, null);
    }

    private void answerYesTo(String question) {
        People.as(maya, () -> {
            screening.recordRescreen(client, Answers.visit(screening, question));
        });
    }

    private void sign() {
        People.as(
                maya,
                () -> signing.sign(
                        note,
                        signIn.confirm(maya, People.PASSWORD).orElseThrow(),
                        notes.draft(note).state().fingerprint()));
    }
}
