package app.unknot.shell;

import static app.unknot.shell.MatrixWorld.client;
import static app.unknot.shell.MatrixWorld.practice;

import app.unknot.outcomes.checkins.CheckInLinks;
import app.unknot.outcomes.checkins.DueCheckIns;
import app.unknot.outcomes.course.CheckInKind;
import app.unknot.outcomes.episodes.ClientCourses;
import app.unknot.outcomes.episodes.ClientEpisodes;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.practice.Episodes;
import app.unknot.outcomes.practice.PracticeOutcomes;
import app.unknot.outcomes.practice.VisitDrill;
import app.unknot.outcomes.practice.VisitOutcomes;
import app.unknot.outcomes.registry.InstrumentRegistry;
import app.unknot.outcomes.scores.Scores;
import java.time.LocalDate;
import java.util.List;

/** What became of a client: rows of the permission matrix. What is sent is refused for what it lacks, once the person was let in. */
final class OutcomeRows {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    static final List<MatrixWorld.Row> ROWS = List.of(
            client("scores: read", "ocml", w -> w.get(Scores.class).of(w.client())),
            client("scores: what is due", "oc", w -> w.get(Scores.class).due(w.client(), Occasion.INTAKE)),
            client(
                    "scores: keep answers",
                    "oc",
                    w -> w.get(Scores.class).answer(w.client(), Occasion.INTAKE, List.of())),
            client(
                    "scores: enter a total",
                    "oc",
                    w -> w.get(Scores.class).enterTotal(w.client(), Instrument.PEG, DAY, Occasion.INTAKE, "")),
            client("scores: activities", "oc", w -> w.get(Scores.class).activities(w.client(), DAY)),
            client("episodes: read", "ocml", w -> w.get(ClientEpisodes.class).of(w.client())),
            client(
                    "episodes: why a new one began",
                    "oc",
                    w -> w.get(ClientEpisodes.class).decisions(w.client())),
            client(
                    "episodes: begin a new one",
                    "oc",
                    w -> w.get(ClientEpisodes.class).begin(w.client(), DAY, "")),
            client(
                    "episodes: visit by visit",
                    "oc",
                    w -> w.get(ClientCourses.class).of(w.client())),
            client("check-ins: read", "oc", w -> w.get(CheckInLinks.class).of(w.client())),
            client(
                    "check-ins: make a link",
                    "oc",
                    w -> w.get(CheckInLinks.class).make(w.client(), CheckInKind.AFTER_VISIT)),
            practice(
                    "check-ins: who is due",
                    "ocs",
                    w -> w.get(DueCheckIns.class).mine()),
            practice(
                    "visits behind a figure",
                    "ml",
                    w -> w.get(VisitOutcomes.class)
                            .behind(Episodes.question(), new VisitDrill(VisitDrill.Kind.ASKED, null), 0)),
            practice(
                    "reactions and pressure of the practice",
                    "ml",
                    w -> w.get(VisitOutcomes.class).pressure(Episodes.question())),
            practice(
                    "episodes of the practice",
                    "ml",
                    w -> w.get(PracticeOutcomes.class).choices()),
            practice(
                    "instruments: use",
                    "a",
                    w -> w.get(InstrumentRegistry.class).enable(Instrument.PAIN_NOW, true)),
            practice(
                    "instruments: install",
                    "a",
                    w -> w.get(InstrumentRegistry.class).install(Instrument.PEG, new byte[0])));

    private OutcomeRows() {}
}
