package app.unknot.shared.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintingTests {
    @Test
    void accents_and_umlauts_print_with_letters_that_are_embedded() throws IOException {
        try (PDDocument paper = print(new Block.Text("Žofia Müller, François Łukasz, 38.0 °C, Åse Ñandú"))) {
            assertThat(words(paper)).contains("Žofia Müller, François Łukasz, 38.0 °C, Åse Ñandú");
            for (PDPage page : paper.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
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

    private static PDDocument print(Block... blocks) throws IOException {
        byte[] pdf = Printing.pdf(new PrintedPage(
                "Referral letter",
                "Letter of Harbor Street Massage",
                List.of("Harbor Street Massage", "12 Harbor Street, Seattle, WA 98101"),
                List.of(blocks),
                "Record C1001"));
        return Loader.loadPDF(pdf);
    }

    private static String words(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }
}
