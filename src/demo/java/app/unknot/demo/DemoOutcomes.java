package app.unknot.demo;

import app.unknot.accounts.Subject;
import app.unknot.clients.ClientId;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.checkins.CheckInAnswers;
import app.unknot.outcomes.checkins.CheckInLinks;
import app.unknot.outcomes.checkins.NewLink;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.course.EpisodeFacts;
import app.unknot.outcomes.episodes.ClientEpisodes;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.scores.Answer;
import app.unknot.outcomes.scores.Scores;
import app.unknot.shared.PracticeClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the demo's clients answered beside their sessions: long forms at the beginning and later, and a few check-ins by link. */
@Component
class DemoOutcomes {
    private static final LocalTime AFTER_THE_VISIT = LocalTime.of(18, 30);
    private static final Duration A_DAY_AND_A_BIT = Duration.ofHours(30);

    private final Scores scores;
    private final ClientEpisodes episodes;
    private final CheckInLinks links;
    private final CheckInAnswers answers;
    private final PracticeClock clock;

    DemoOutcomes(
            Scores scores,
            ClientEpisodes episodes,
            CheckInLinks links,
            CheckInAnswers answers,
            PracticeClock clock) {
        this.scores = scores;
        this.episodes = episodes;
        this.links = links;
        this.answers = answers;
        this.clock = clock;
    }

    /** Three in four fill in the forms at the start, and two in three of those again later. */
    void befall(int index, ClientId client, Subject therapist) {
        List<EpisodeFacts> all = new ArrayList<>();
        ActingAs.run(therapist, () -> all.addAll(episodes.of(client)));
        if (all.isEmpty() || index % 4 == 3) return;
        EpisodeFacts episode = all.getFirst();
        Integer baseline = episode.pain().baseline();
        Integer last = episode.pain().last();
        if (baseline == null) return;
        LocalDate first = episode.span().openedOn();
        at(first, therapist, () -> forms(client, episode, Occasion.INTAKE, baseline, 0));
        LocalDate newest = episode.span().lastVisitOn();
        if (last == null || index % 3 == 2 || !newest.isAfter(first.plusDays(20))) return;
        int gain = Math.clamp(baseline - last, -3, 5);
        at(newest, therapist, () -> forms(client, episode, Occasion.CHECKPOINT, last, gain));
        if (index % 5 == 0) checkIn(index, client, therapist, newest, last);
    }

    private void forms(ClientId client, EpisodeFacts episode, Occasion occasion, int pain, int gain) {
        List<Answer> given = new ArrayList<>(List.of(
                Answer.of(Instrument.PAIN_WEEK, Math.min(10, pain + 1)),
                Answer.of(Instrument.SLEEP, Math.clamp(9L - pain, 0, 10)),
                Answer.of(Instrument.STRESS, Math.clamp(pain - 1L, 0, 10)),
                Answer.of(Instrument.ENERGY, Math.clamp(10L - pain, 0, 10)),
                Answer.of(Instrument.MEDICINE_DAYS, Math.clamp(pain - 3L, 0, 7)),
                Answer.of(Instrument.WORK_DAYS, Math.clamp(2L * pain - 4, 0, 28)),
                Answer.of(Instrument.WORK_STATUS, pain > 6 ? 2 : pain > 3 ? 1 : 0),
                Answer.of(Instrument.PAIN_MEDICINE, pain > 3 ? 1 : 0)));
        if (occasion != Occasion.INTAKE) given.add(Answer.of(Instrument.GLOBAL_CHANGE, gain));
        scores.due(client, Occasion.INTAKE).stream()
                .filter(question -> question.instrument() == Instrument.ABILITY)
                .findFirst()
                .ifPresent(question -> given.add(new Answer(
                        Instrument.ABILITY,
                        question.activities().stream()
                                .map(activity -> Math.clamp(10 - pain, 0, 10))
                                .toList(),
                        question.activities(),
                        false)));
        scores.answer(client, occasion, given);
        LocalDate day = clock.today();
        scores.enterTotal(client, Instrument.PEG, day, occasion, String.valueOf(Math.min(30, 3 * pain + 1)));
        if (episode.mix().region() == RegionClass.LOWER)
            scores.enterTotal(
                    client, Instrument.ROLAND_MORRIS, day, occasion, String.valueOf(Math.min(24, 2 * pain + 1)));
    }

    /** One of them was worse the day after. */
    private void checkIn(int index, ClientId client, Subject therapist, LocalDate day, int pain) {
        boolean worse = index == 5;
        List<NewLink> made = new ArrayList<>();
        at(day, therapist, () -> made.add(links.make(client, CheckInKind.AFTER_VISIT)));
        Instant later = moment(day).plus(A_DAY_AND_A_BIT);
        if (later.isAfter(clock.instant())) return;
        String path = made.getFirst().path();
        PracticeClock.at(
                later,
                () -> answers.take(
                        path.substring(path.lastIndexOf('/') + 1),
                        Map.of(
                                Instrument.PAIN_NOW.code(),
                                String.valueOf(Math.min(10, worse ? pain + 3 : pain)),
                                "REACTION",
                                worse ? "STILL_SORE" : "FINE")));
    }

    private void at(LocalDate day, Subject therapist, Runnable work) {
        PracticeClock.at(moment(day), () -> ActingAs.run(therapist, work));
    }

    private Instant moment(LocalDate day) {
        Instant evening = day.atTime(AFTER_THE_VISIT).atZone(clock.getZone()).toInstant();
        return evening.isAfter(clock.instant()) ? clock.instant() : evening;
    }
}
