package app.unknot.clients.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.testing.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class FileCheckTests {
    private static final long LARGEST = 10 * 1024 * 1024;

    @Test
    void a_plain_scan_is_kept_as_it_came() {
        IncomingFile scan = SampleFiles.scan();

        CheckedFile checked = FileCheck.check(scan, LARGEST);

        assertThat(checked.type()).isEqualTo(FileType.PDF);
        assertThat(checked.bytes()).isEqualTo(scan.bytes());
    }

    @Test
    void a_pdf_that_runs_a_script_when_opened_is_refused() {
        refused(
                SampleFiles.pdf(
                        "letter.pdf",
                        document -> document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('hello')"))),
                "script");
    }

    @Test
    void a_pdf_whose_link_starts_a_program_is_refused() {
        refused(
                SampleFiles.pdf("letter.pdf", document -> {
                    PDActionLaunch launch = new PDActionLaunch();
                    launch.setF("calc.exe");
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setAction(launch);
                    document.getPage(0).setAnnotations(List.of(link));
                }),
                "script");
    }

    @Test
    void a_pdf_with_another_file_inside_is_refused() {
        refused(
                SampleFiles.pdf("letter.pdf", document -> {
                    PDComplexFileSpecification inside = new PDComplexFileSpecification();
                    inside.setFile("inside.exe");
                    inside.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2})));
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("inside.exe", inside));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    document.getDocumentCatalog().setNames(names);
                }),
                "another file");
    }

    @Test
    void a_pdf_under_a_password_is_refused() {
        refused(
                SampleFiles.pdf(
                        "letter.pdf",
                        document -> document.protect(
                                new StandardProtectionPolicy("owner", "user", new AccessPermission()))),
                "password");
    }

    @Test
    void a_torn_pdf_is_refused() {
        refused(
                new IncomingFile("letter.pdf", "%PDF-1.7\nnothing follows".getBytes(StandardCharsets.UTF_8)),
                "damaged");
    }

    @Test
    void what_the_name_says_is_not_believed() {
        refused(
                new IncomingFile("letter.png", SampleFiles.scan().bytes()),
                "The name and the content are different kinds of file");
        refused(
                new IncomingFile("letter.pdf", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                "not a PDF");
        refused(
                new IncomingFile(
                        "card.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(StandardCharsets.UTF_8)),
                "not a PDF");
    }

    @Test
    void a_heic_picture_is_refused_with_the_way_out() {
        byte[] heic = ByteBuffer.allocate(64)
                .putInt(24)
                .put("ftypheic".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .put("mif1heic".getBytes(StandardCharsets.US_ASCII))
                .array();

        refused(new IncomingFile("IMG_1.heic", heic), "Most compatible");
    }

    @Test
    void what_virus_scanners_take_for_infected_is_refused() {
        String test = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

        refused(new IncomingFile("letter.pdf", ("%PDF-1.4 " + test).getBytes(StandardCharsets.US_ASCII)), "infected");
    }

    @Test
    void too_large_and_empty_are_refused() {
        refused(new IncomingFile("letter.pdf", new byte[0]), "empty");
        refused(new IncomingFile("letter.pdf", new byte[(int) LARGEST + 1]), "larger than 10 MB");
    }

    @Test
    void a_photographed_letter_loses_where_it_was_taken_and_stands_upright() throws IOException {
        byte[] taken = withExif(SampleFiles.picture("jpeg", 40, 20), 6, "47.6062,-122.3321");

        byte[] kept =
                FileCheck.check(new IncomingFile("letter.jpg", taken), LARGEST).bytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("47.6062", "Exif");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(picture.getWidth()).isEqualTo(20);
        assertThat(picture.getHeight()).isEqualTo(40);
        // The camera was turned clockwise: what was left is on top.
        assertThat(isRed(picture.getRGB(10, 5))).isTrue();
        assertThat(isRed(picture.getRGB(10, 35))).isFalse();
    }

    @Test
    void nothing_hides_behind_a_picture() {
        byte[] png = SampleFiles.picture("png", 30, 30);
        byte[] tail = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both =
                ByteBuffer.allocate(png.length + tail.length).put(png).put(tail).array();

        byte[] kept =
                FileCheck.check(new IncomingFile("card.png", both), LARGEST).bytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void a_photo_becomes_a_small_square() throws IOException {
        byte[] portrait = Pictures.portrait(FileType.JPEG, SampleFiles.picture("jpeg", 900, 600));

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(portrait));
        assertThat(picture.getWidth()).isEqualTo(384).isEqualTo(picture.getHeight());
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) > 150 && (rgb & 0xff) < 100;
    }

    /** Puts an Exif segment with an orientation and a comment behind the start of a JPEG. */
    private static byte[] withExif(byte[] jpeg, int orientation, String comment) {
        byte[] text = comment.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0);
        int length = 2 + 6 + tiff.capacity() + text.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        out.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(tiff.array());
        out.writeBytes(text);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    private static void refused(IncomingFile file, String because) {
        assertThatThrownBy(() -> FileCheck.check(file, LARGEST))
                .isInstanceOf(RefusedRequest.class)
                .hasMessageContaining(because)
                .hasMessageContaining("It was not saved");
    }
}
