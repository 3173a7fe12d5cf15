package app.unknot.intake;

import app.unknot.accounts.RefusedRequest;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.clients.history.HealthHistories;
import app.unknot.clients.history.HealthHistory;
import app.unknot.clients.history.HistoryDraft;
import app.unknot.intake.words.IntakeWords;
import app.unknot.screening.ScreeningResult;
import app.unknot.screening.ScreeningService;
import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.IntakeTold;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.Question;
import app.unknot.screening.rulebook.RuleSet;
import app.unknot.shared.PracticeClock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The first visit's questions, and later "anything changed?": from what is told to what may be done. */
@Service
public class Intake {
    private final HealthHistories histories;
    private final ScreeningService screening;
    private final ClientDirectory clients;
    private final PracticeClock clock;

    Intake(HealthHistories histories, ScreeningService screening, ClientDirectory clients, PracticeClock clock) {
        this.histories = histories;
        this.screening = screening;
        this.clients = clients;
        this.clock = clock;
    }

    /** Goes on with what the client was telling, or begins; nothing is kept before the first answer. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public HistoryDraft begin(ClientId client) {
        return histories.begin(client);
    }

    /**
     * Keeps answers, and returns all that there are.
     *
     * @param answers by the code of their question; null takes an answer back
     * @throws RefusedRequest when a question does not take the answer, or another tablet has answered since; nothing is kept then
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public HistoryDraft keep(HistoryDraft draft, Map<String, JsonNode> answers) {
        return histories.save(draft, answers);
    }

    /** What is asked for safety. */
    @PreAuthorize("hasRole('THERAPIST')")
    public RuleSet questions() {
        return screening.rules();
    }

    /**
     * What has to be asked again before the history can be completed; what is only unusual may stay as it is. Opens nothing: a page asks
     * this for each of its topics.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public List<OpenQuestion> askBack(HistoryDraft draft) {
        return IntakeCheck.of(
                draft.history(),
                screening.rules(),
                clients.reference(draft.client()).ageOn(clock.today()),
                clients.sex(draft.client()),
                clock.today());
    }

    /** What the answers so far would mean; nothing is kept. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public ScreeningResult preview(HistoryDraft draft) {
        return screening.previewIntake(draft.client(), told(draft.client(), draft.history()));
    }

    /**
     * Completes the history and screens by it; a warning sign opens a hold at once.
     *
     * @throws RefusedRequest when something that is needed is missing; the answers are kept
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public ScreeningResult complete(HistoryDraft draft) {
        askBack(draft).stream().filter(OpenQuestion::needed).findFirst().ifPresent(ask -> {
            throw new RefusedRequest(IntakeWords.EVERYTHING_ELSE_IS_KEPT.text(ask.sentence()));
        });
        HealthHistory history = histories.complete(draft);
        screen(draft.client(), history);
        // The same questions need not be answered twice on one day.
        Map<String, Boolean> answers = new LinkedHashMap<>();
        answers.put(Question.ANYTHING_NEW, false);
        for (Question question : screening.rules().everyVisit())
            new SafetyAnswers(history).answer(question).ifPresent(yes -> answers.put(question.code(), yes));
        return screening.recordRescreen(
                draft.client(), new VisitAnswers(answers, AnythingNew.NOTHING, Observed.NOTHING, AnsweredBy.INTAKE));
    }

    /**
     * Screens by answers that may be an emergency, before the history is complete. The history stays open.
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public ScreeningResult stop(HistoryDraft draft) {
        return screen(draft.client(), draft.history());
    }

    private ScreeningResult screen(ClientId client, HealthHistory history) {
        return screening.recordIntake(client, told(client, history));
    }

    private IntakeTold told(ClientId client, HealthHistory history) {
        RuleSet rules = screening.rules();
        return new IntakeTold(
                IntakeFacts.of(history, rules, clients.sex(client), clock.today()),
                IntakeFacts.days(history, rules),
                new SafetyAnswers(history).sites(rules),
                keepOff(history));
    }

    private static SequencedMap<String, String> keepOff(HealthHistory history) {
        SequencedMap<String, String> regions = new LinkedHashMap<>();
        for (String region : history.chosen("keepoff")) regions.put(region, IntakeWords.AS_THE_CLIENT_WISHES.text());
        return regions;
    }
}
