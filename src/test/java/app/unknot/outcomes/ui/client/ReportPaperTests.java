package app.unknot.outcomes.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.course.EpisodeCut;
import app.unknot.outcomes.course.Session;
import app.unknot.outcomes.course.Visit;
import app.unknot.outcomes.episodes.ClientCourses.Told;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Occasion;
import app.unknot.outcomes.instruments.Score;
import app.unknot.outcomes.instruments.Source;
import app.unknot.outcomes.scores.ScoreEntry;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeRegion;
import app.unknot.shared.Ids;
import app.unknot.shared.LocationId;
import app.unknot.shared.print.Printing;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A progress report is a letter of the practice, in words for who reads it. */
class ReportPaperTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ClientReference DANIEL =
            new ClientReference(new ClientId(Ids.next()), "C1001", "Daniel", "Reyes", LocalDate.of(1980, 3, 2));
    private static final PracticeProfile PRACTICE = new PracticeProfile(
            "Harbor Street Massage",
            "",
            "",
            "",
            "12 Harbor Street",
            "Seattle",
            "WA",
            "981011234",
            "206 555 0100",
            new PracticeRegion(Locale.US, ZoneId.of("America/Los_Angeles")),
            "911");

    @Test
    void the_client_reads_plain_words_under_the_letterhead_with_a_drawing_of_the_pain() throws IOException {
        Told told = told(8, 6, 4, 4);
        ReportPaper.Sheet sheet =
                new ReportPaper.Sheet(ProgressReport.forTheClient(DANIEL, PRACTICE, told), PRACTICE, told.sessions());

        try (PDDocument pdf = Loader.loadPDF(Printing.pdf(ReportPaper.page(sheet)))) {
            assertThat(words(pdf))
                    .contains("Harbor Street Massage", "12 Harbor Street, Seattle, WA 98101-1234, 206 555 0100")
                    .contains("Your progress, Daniel", "call 911 right away")
                    .doesNotContain("NPRS", "Reyes");
            assertThat(pdf.getPage(0).getResources().getXObjectNames())
                    .as("the drawing")
                    .isNotEmpty();
        }
    }

    @Test
    void a_doctor_reads_the_measures_with_their_first_and_newest_value() throws IOException {
        Told told = told(8, 6, 4, 4);
        List<ScoreEntry> scores = List.of(roland(28, 7), roland(0, 14));
        ReportPaper.Sheet sheet =
                new ReportPaper.Sheet(ProgressReport.forTheDoctor(DANIEL, scores, told), PRACTICE, told.sessions());

        try (PDDocument pdf = Loader.loadPDF(Printing.pdf(ReportPaper.page(sheet)))) {
            assertThat(words(pdf))
                    .contains("Progress report: Daniel Reyes", "NPRS 0 to 10: 8 at the first visit")
                    .contains("Roland-Morris", "14, ", "7, ", "Responded");
        }
    }

    @Test
    void one_visit_is_one_visit() {
        assertThat(ProgressReport.forTheClient(DANIEL, PRACTICE, told(8)).parts())
                .extracting(ProgressReport.Part::words)
                .contains("One visit, on Mar 2, 2026.");
    }

    private static ScoreEntry roland(int day, int score) {
        return new ScoreEntry(
                Ids.next(),
                Instrument.ROLAND_MORRIS,
                "1",
                MONDAY.plusDays(day),
                Occasion.CHECKPOINT,
                Source.PAPER,
                Score.of(score),
                null,
                false);
    }

    private static Told told(int... pain) {
        List<Session> sessions = new ArrayList<>();
        for (int at = 0; at < pain.length; at++)
            sessions.add(new Session(
                    new Visit(
                            Ids.next(),
                            MONDAY.plusDays(7L * at),
                            Ids.next(),
                            LocationId.FIRST.value(),
                            pain[at],
                            45,
                            RegionClass.LOWER,
                            null),
                    null,
                    List.of(),
                    Set.of("LUMBAR_R")));
        return new Told(
                EpisodeCut.of(sessions.stream().map(Session::visit).toList(), List.of(), List.of())
                        .getFirst(),
                sessions);
    }

    private static String words(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
}
