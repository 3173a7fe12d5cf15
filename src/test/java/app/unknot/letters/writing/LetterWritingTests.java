package app.unknot.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.clients.ClientId;
import app.unknot.clients.ClientReference;
import app.unknot.letters.LetterKind;
import app.unknot.letters.LetterText;
import app.unknot.letters.SessionUnderWay;
import app.unknot.letters.Treatment;
import app.unknot.practice.PracticeProfile;
import app.unknot.practice.PracticeRegion;
import app.unknot.shared.Ids;
import app.unknot.shared.print.Printing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWritingTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    private static final LetterFacts FACTS = new LetterFacts(
            "Harbor Street Massage",
            "206 555 0100",
            "Žofia Müller",
            TODAY,
            List.of(
                    "Said: \"It came in the night\"",
                    "Answered yes to: \"New or worse in the last 2 weeks: trouble starting, holding or feeling your bladder or bowels, or feeling urine pass?\""),
            List.of("Pregnancy"),
            "Pressure at most 5 of 10.",
            "Since Mar 2, 2026, began suddenly",
            "Reports pain: Lower back, left. Of 10: now 8.",
            "Ibuprofen, 400 mg, back pain",
            "Nut oil",
            "Disc (as reported; found by Dr Bell)",
            "Jan Müller 206 555 0111",
            "",
            null,
            new Treatment(
                    4,
                    LocalDate.of(2026, 1, 9),
                    LocalDate.of(2026, 3, 6),
                    7,
                    4,
                    List.of("knot at right lumbar, tender"),
                    List.of("right lumbar, pressure 5 of 10, 12 min")));

    @Test
    void the_handover_tells_what_the_crew_asks_first() {
        LetterText text = LetterWriting.draft(LetterKind.EMERGENCY_HANDOVER, FACTS);

        assertThat(text.opening())
                .isEqualTo("Žofia Müller came to us for a massage on Mar 20, 2026 and reported the following."
                        + " No massage was given.");
        assertThat(words(text, "Reports")).contains("It came in the night", "bladder or bowels");
        assertThat(words(text, "Since when")).isEqualTo("Since Mar 2, 2026, began suddenly");
        assertThat(words(text, "Medicines")).isEqualTo("Ibuprofen, 400 mg, back pain");
        assertThat(words(text, "Allergies")).isEqualTo("Nut oil");
        assertThat(words(text, "Emergency contact")).isEqualTo("Jan Müller 206 555 0111");
        assertThat(words(text, "Advised")).isEqualTo("To get emergency care right away.");
    }

    @Test
    void what_nobody_told_is_not_left_to_be_read_as_none() {
        LetterText text = LetterWriting.draft(LetterKind.EMERGENCY_HANDOVER, nothingTold());

        assertThat(words(text, "Medicines")).isEqualTo("Nothing was reported.");
        assertThat(words(text, "Allergies")).isEqualTo("Nothing was reported.");
    }

    @Test
    void the_request_asks_for_what_needs_approval_and_brings_the_form() throws IOException {
        LetterText text = LetterWriting.draft(LetterKind.CLEARANCE_REQUEST, FACTS);

        assertThat(words(text, "Approval requested for")).isEqualTo("Pregnancy");
        assertThat(words(text, "Our own limits")).isEqualTo("Pressure at most 5 of 10.");
        assertThat(printed(LetterKind.CLEARANCE_REQUEST, text))
                .contains("Is massage acceptable?", "Pressure at most, 0 to 10", "Areas to avoid", "Valid until")
                .contains("Heat, such as", "Signature and date", "Name and profession");
    }

    @Test
    void a_progress_letter_counts_sessions_and_tells_pain_as_reported() {
        LetterText text = LetterWriting.draft(LetterKind.PROGRESS, FACTS);

        assertThat(words(text, "Sessions")).isEqualTo("4, from Jan 9, 2026 to Mar 6, 2026");
        assertThat(words(text, "Pain before the session"))
                .isEqualTo("Reports 7 of 10 at first and 4 of 10 at the last session.");
        assertThat(words(text, "Found on palpation")).isEqualTo("Mar 6, 2026: knot at right lumbar, tender");
    }

    /** Whatever stands in quotation marks or behind "as told" is somebody else's; the rest is ours. */
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void no_letter_names_an_illness_of_its_own(LetterKind kind) {
        LetterText text = LetterWriting.draft(kind, nothingTold());
        String ours = text.recipient() + " " + text.opening() + " "
                + text.lines().stream()
                        .map(line -> line.name() + " " + line.words())
                        .collect(Collectors.joining(" "))
                + " " + text.closing();

        assertThat(ours.toLowerCase(Locale.ROOT))
                .doesNotContain(
                        "cauda equina",
                        "fracture",
                        "thrombosis",
                        "infection",
                        "stroke",
                        "hernia",
                        "disc",
                        "sciatica",
                        "suffers",
                        "tumor",
                        "cancer",
                        "diagnosis",
                        "diagnosed");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_letter_prints_with_its_letterhead_and_signature(LetterKind kind) throws IOException {
        assertThat(printed(kind, LetterWriting.draft(kind, FACTS)))
                .contains("Harbor Street Massage", "12 Harbor Street", "Seattle, WA 98101-1234")
                .contains("Žofia Müller, born Mar 2, 1980", "Mar 20, 2026", "Maya Okafor, LMT", "License WA MA60011");
    }

    @Test
    void the_handover_fits_one_sheet_also_when_much_was_told() throws IOException {
        List<String> much = java.util.stream.IntStream.range(0, 14)
                .mapToObj(line -> "Answered yes to: \"Question " + line + " with about as many words as they have\"")
                .toList();
        LetterFacts facts = new LetterFacts(
                FACTS.practiceName(),
                FACTS.practicePhone(),
                FACTS.clientName(),
                TODAY,
                much,
                List.of(),
                "",
                FACTS.onset(),
                FACTS.pain(),
                "Ibuprofen, 400 mg\nApixaban, 5 mg\nMetformin, 1 g\nRamipril, 5 mg",
                FACTS.allergies(),
                FACTS.conditions(),
                FACTS.emergencyContact(),
                "By Maya Okafor. Decision: goes now. Left: ambulance.",
                null,
                null);

        try (PDDocument paper =
                paper(LetterKind.EMERGENCY_HANDOVER, LetterWriting.draft(LetterKind.EMERGENCY_HANDOVER, facts))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_handover_in_the_middle_of_a_session_says_what_was_done_where_and_for_how_long() {
        LetterFacts stopped = interrupted(new SessionUnderWay.Interrupted(
                "notes/1/write", List.of("right lumbar, Swedish, pressure 4 of 10, 12 min"), 12));

        LetterText text = LetterWriting.draft(LetterKind.EMERGENCY_HANDOVER, stopped);

        assertThat(text.opening()).contains("The massage was stopped.").doesNotContain("No massage");
        assertThat(words(text, "Massage today"))
                .isEqualTo("Before it was stopped, 12 min in all: right lumbar, Swedish, pressure 4 of 10, 12 min.");
        LetterText before = LetterWriting.draft(LetterKind.EMERGENCY_HANDOVER, FACTS);
        assertThat(before.opening()).contains("No massage was given.");
        assertThat(words(before, "Massage today")).isEqualTo("None.");
    }

    private static LetterFacts interrupted(SessionUnderWay.Interrupted session) {
        return new LetterFacts(
                FACTS.practiceName(),
                FACTS.practicePhone(),
                FACTS.clientName(),
                TODAY,
                FACTS.reports(),
                List.of(),
                "",
                FACTS.onset(),
                FACTS.pain(),
                FACTS.medicines(),
                FACTS.allergies(),
                FACTS.conditions(),
                FACTS.emergencyContact(),
                "",
                session,
                null);
    }

    private static LetterFacts nothingTold() {
        return new LetterFacts(
                "Harbor Street Massage",
                "",
                "Žofia Müller",
                TODAY,
                List.of(),
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null);
    }

    private static String words(LetterText text, String name) {
        return text.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .words();
    }

    private static String printed(LetterKind kind, LetterText text) throws IOException {
        try (PDDocument paper = paper(kind, text)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }

    private static PDDocument paper(LetterKind kind, LetterText text) throws IOException {
        var practice = new PracticeProfile(
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
        var client =
                new ClientReference(new ClientId(Ids.next()), "C1001", "Žofia", "Müller", LocalDate.of(1980, 3, 2));
        byte[] pdf = Printing.pdf(
                LetterPaper.page(kind, text, practice, client, "Maya Okafor, LMT\nLicense WA MA60011", TODAY));
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(kind + ".pdf"), pdf);
        return Loader.loadPDF(pdf);
    }
}
