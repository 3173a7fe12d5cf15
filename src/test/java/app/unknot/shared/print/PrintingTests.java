package app.unknot.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingTests {
    @Test
    void accents_and_umlauts_print_with_letters_that_are_embedded() throws IOException {
        try (PDDocument paper = print(new Block.Text("Žofia Müller, François Łukasz, 38.0 °C, Åse Ñandú"))) {
            assertThat(words(paper)).contains("Žofia Müller, François Łukasz, 38.0 °C, Åse Ñandú");
            everyLetterIsEmbedded(paper);
        }
    }

    @Test
    void what_looks_like_markup_is_printed_as_it_stands() throws IOException {
        String nasty = "<script>alert(1)</script> & <img src=\"file:///etc/passwd\"> ]]>";

        try (PDDocument paper = print(new Block.Text(nasty), new Block.Facts(List.of(new Block.Fact("<b>", nasty))))) {
            assertThat(words(paper)).contains(nasty, "<b>");
        }
    }

    @Test
    void the_file_names_itself_and_its_language_and_is_tagged_for_reading_aloud() throws IOException {
        try (PDDocument paper = print(new Block.Text("Hello"))) {
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Referral letter");
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo(PrintedPage.LANGUAGE);
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new String(
                            paper.getDocumentCatalog().getMetadata().toByteArray(),
                            java.nio.charset.StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
        }
    }

    @Test
    void every_kind_of_block_prints_all_of_its_words() throws IOException {
        try (PDDocument paper = print(
                new Block.Heading("Heading"),
                new Block.Framed("Framed", "Inside"),
                new Block.Bullets(List.of("First", "Second")),
                new Block.Table("Caption", List.of("Item", "When"), List.of(List.of("Walking", "daily"))),
                new Block.Ticks("Is massage acceptable?", List.of("Yes", "No")),
                new Block.Lines(List.of("Signature", "Date")))) {
            assertThat(words(paper))
                    .contains("Harbor Street Massage", "Heading", "Framed", "Inside", "First", "Second", "Caption")
                    .contains("Walking", "daily", "Is massage acceptable?", "Yes", "No", "Signature", "Date")
                    .contains("Record C1001", "Sheet 1 of 1");
        }
    }

    @Test
    void a_drawing_is_lines_and_outlines_and_no_picture_of_points() throws IOException {
        Block.Drawing drawing = new Block.Drawing("Two lines that cross", 200, 100, ink -> {
            ink.line("#aa1122", 2, Ink.Dash.DASHED, List.of(new Ink.Point(0, 0), new Ink.Point(200, 100)));
            ink.circle("#ffffff", "#000000", 1, new Ink.Point(100, 50), 8);
            ink.words("#000000", 12, true, Ink.Align.CENTER, new Ink.Point(100, 90), "Łukasz 王小明");
        });
        try (PDDocument paper = print(new Block.Text("Before"), drawing, new Block.Text("After"))) {
            assertThat(words(paper)).contains("Before", "After");
            Shapes shapes = new Shapes(paper.getPage(0));
            shapes.processPage(paper.getPage(0));
            assertThat(shapes.curves).as("the circle and the letters").isGreaterThan(40);
            assertThat(shapes.images).isZero();
            assertThat(new String(Printing.pdf(page(drawing)), StandardCharsets.ISO_8859_1))
                    .doesNotContain("/Subtype /Image", "/Subtype/Image");
        }
    }

    /** Counts what is drawn. */
    private static final class Shapes extends PDFGraphicsStreamEngine {
        private int curves;
        private int images;

        Shapes(PDPage page) {
            super(page);
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

        @Override
        public void drawImage(PDImage image) {
            images++;
        }

        @Override
        public void clip(int rule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            curves++;
        }

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillPath(int rule) {}

        @Override
        public void fillAndStrokePath(int rule) {}

        @Override
        public void shadingFill(COSName name) {}
    }

    @Test
    void names_of_every_script_are_printed_and_read_in_their_direction() throws IOException {
        for (String name : List.of(
                "محمد الفارسي",
                "گلچهره پژمان",
                "שרה כהן",
                "王小明",
                "陳學體",
                "山田ひかり",
                "Дмитрий Щукин",
                "Ωμέγα",
                "Nguyễn Thị",
                "😀",
                "✓ → ½"))
            try (PDDocument paper = print(
                    new Block.Text("Dear " + name + ", thank you."),
                    new Block.Table("List", List.of("Time", "Client"), List.of(List.of("9:00", name))))) {
                assertThat(words(paper)).contains("Dear " + name + ", thank you.", "9:00 " + name);
                assertThat(Printing.unprintable(name)).isEmpty();
                everyLetterIsEmbedded(paper);
            }
    }

    @Test
    void arabic_letters_are_joined() throws IOException {
        try (PDDocument paper = print(new Block.Text("محمد"))) {
            StringBuilder drawn = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    drawn.append(position.getUnicode());
                }
            }.getText(paper);
            // Initial, medial and final forms, from left to right as they are drawn.
            assertThat(drawn).contains("\ufeaa\ufee4\ufea4\ufee3");
        }
    }

    @Test
    void a_character_that_no_font_has_is_a_box_and_is_named() throws IOException {
        PrintFonts shipped = new PrintFonts(List.of());
        PrintedPage page = page(new Block.Text("Dear 한글 🎉 Ana 👍🏽"));
        assertThat(shipped.choose("Dear 한글한 🎉 Ana").missing()).containsExactly("한", "글", "🎉");
        try (PDDocument paper = Loader.loadPDF(Printing.paper(page, shipped).pdf())) {
            assertThat(words(paper)).contains("Dear □□ □ Ana □□").doesNotContain("#");
        }
    }

    @Test
    void an_installed_font_is_read_and_a_broken_file_is_passed_over(@TempDir Path folder) throws IOException {
        try (InputStream in = PrintingTests.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            Files.copy(in, folder.resolve("one.ttf"));
        }
        Files.writeString(folder.resolve("broken.ttf"), "no font");
        PrintFont found = PrintFont.installed(folder.resolve("one.ttf"));
        assertThat(found.has().get('a')).isTrue();
        assertThat(PrintFont.installed(folder.resolve("broken.ttf")).has().isEmpty())
                .isTrue();
        assertThat(new PrintFonts(List.of(folder)).choose("한").missing()).containsExactly("한");
    }

    @Test
    void a_word_without_an_end_stays_on_the_sheet() throws IOException {
        for (String word : List.of("W".repeat(200), "王".repeat(200), "م".repeat(200)))
            try (PDDocument paper = Loader.loadPDF(Printing.pdf(new PrintedPage(
                    word,
                    word,
                    List.of(word, word),
                    List.of(
                            new Block.Heading(word),
                            new Block.Framed(word, word),
                            new Block.Text(word),
                            new Block.Facts(List.of(new Block.Fact("To", word), new Block.Fact(word, word))),
                            new Block.Bullets(List.of(word)),
                            new Block.Ticks(word, List.of(word)),
                            Block.Table.toWriteIn(
                                    word,
                                    List.of("Time", "Client", "Phone", "Notes"),
                                    List.of(List.of("9:00 AM", word, "2065550148", ""))),
                            new Block.Lines(List.of(word))),
                    word)))) {
                List<TextPosition> outside = new ArrayList<>();
                AtomicInteger letters = new AtomicInteger();
                new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition position) {
                        letters.incrementAndGet();
                        if (position.getXDirAdj() < 0
                                || position.getXDirAdj() + position.getWidthDirAdj() > position.getPageWidth())
                            outside.add(position);
                    }
                }.getText(paper);
                assertThat(outside).isEmpty();
                assertThat(letters).hasValueGreaterThan(14 * word.length());
            }
    }

    private static void everyLetterIsEmbedded(PDDocument paper) throws IOException {
        for (PDPage page : paper.getPages())
            for (var name : page.getResources().getFontNames())
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
    }

    private static PDDocument print(Block... blocks) throws IOException {
        return Loader.loadPDF(Printing.pdf(page(blocks)));
    }

    private static PrintedPage page(Block... blocks) {
        return new PrintedPage(
                "Referral letter",
                "Letter of Harbor Street Massage",
                List.of("Harbor Street Massage", "12 Harbor Street, Seattle, WA 98101"),
                List.of(blocks),
                "Record C1001");
    }

    private static String words(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }
}
