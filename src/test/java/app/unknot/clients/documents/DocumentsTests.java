package app.unknot.clients.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.clients.ClientDirectory;
import app.unknot.clients.ClientId;
import app.unknot.shared.Refused;
import app.unknot.testing.ClientBuilder;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.SampleFiles;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class DocumentsTests {
    @Autowired
    private Documents documents;

    @Autowired
    private DocumentWithdrawal withdrawal;

    @Autowired
    private DocumentFiles files;

    @Autowired
    private DocumentUploads uploads;

    @Autowired
    private DocumentVerification verification;

    @Autowired
    private ClientDirectory directory;

    @Autowired
    private People people;

    @Autowired
    private ClientBuilder clients;

    @Autowired
    private JdbcClient jdbc;

    private ClientId irene;

    @BeforeEach
    void irene_is_in_mayas_care() {
        people.staff();
        irene = clients.inCareOf(people.maya(), "Irene");
    }

    @Test
    void a_report_comes_back_as_it_came_and_lies_sealed_in_between() {
        byte[] large = large();
        DocumentId id = People.get(
                people.maya(),
                () -> uploads.upload(irene, form(DocumentKind.IMAGING), new IncomingFile("x-ray.pdf", large)));

        StoredFile read = People.get(people.maya(), () -> files.read(id));

        assertThat(read.bytes()).isEqualTo(large);
        assertThat(read.inline()).isFalse();
        assertThat(read.name()).matches("C\\d+-imaging-.*\\.pdf");
        var sealed = jdbc.sql("select sealed from client_document_part where document_id = ? order by part")
                .param(id.value())
                .query(byte[].class)
                .list();
        assertThat(sealed).hasSizeGreaterThan(1);
        assertThat(new String(sealed.getFirst(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
        assertThat(jdbc.sql("select sealed_words from client_document where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .doesNotContain("Lumbar");
    }

    @Test
    void what_a_file_holds_cannot_be_changed() {
        DocumentId id = keep(people.maya(), DocumentKind.REPORT);

        assertThatThrownBy(() -> jdbc.sql("update client_document_part set sealed = ? where document_id = ?")
                        .params(new byte[] {1}, id.value())
                        .update())
                .isInstanceOf(UncategorizedSQLException.class)
                .hasMessageContaining("Not enough rights");
    }

    @Test
    void medical_papers_are_the_care_teams_and_cards_the_offices_too() {
        DocumentId report = keep(people.maya(), DocumentKind.REPORT);
        DocumentId card = keep(people.ruth(), DocumentKind.INSURANCE_CARD);

        assertThat(People.get(people.maya(), () -> documents.of(irene))).hasSize(2);
        assertThat(People.get(people.ruth(), () -> documents.of(irene)))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(card));
        missingTo(people.ruth(), report);
        missingTo(people.selma(), report);
        missingTo(people.selma(), card);
        assertThatThrownBy(() -> People.as(people.tomas(), () -> files.read(card)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keep(people.ruth(), DocumentKind.REPORT)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> keep(people.selma(), DocumentKind.PHOTO)).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void every_reading_leaves_a_trace() {
        DocumentId report = keep(people.maya(), DocumentKind.REPORT);
        People.as(people.maya(), () -> files.read(report));
        missingTo(people.selma(), report);

        assertThat(jdbc.sql("select action || ' ' || outcome from audit_entry where object = ? order by seq")
                        .param("document " + report)
                        .query(String.class)
                        .list())
                .containsExactly("DOCUMENT_KEEP OK", "DOCUMENT_READ OK", "DOCUMENT_READ DENIED");
    }

    @Test
    void a_document_is_verified_once_and_withdrawn_but_never_gone() {
        DocumentId report = keep(people.maya(), DocumentKind.REPORT);
        People.as(people.maya(), () -> {
            assertThatThrownBy(() -> verification.verify(report, " ")).isInstanceOf(RefusedRequest.class);
            for (ThrowingCallable tooLong : List.<ThrowingCallable>of(
                    () -> verification.verify(report, "x".repeat(1_001)),
                    () -> withdrawal.withdraw(report, "x".repeat(1_001))))
                assertThatThrownBy(tooLong).isInstanceOf(Refused.class).hasMessageContaining("1 too many");
            verification.verify(report, "Called Dr Bell's office");
            assertThatThrownBy(() -> verification.verify(report, "Again")).isInstanceOf(RefusedRequest.class);
            withdrawal.withdraw(report, "Another client's");

            DocumentRow row = documents.of(irene).getFirst();
            assertThat(row.isWithdrawn()).isTrue();
            assertThat(row.withdrawnBecause()).isEqualTo("Another client's");
            assertThat(row.proof()).isEqualTo("Called Dr Bell's office");
            assertThat(files.read(report).bytes()).isNotEmpty();
        });
    }

    @Test
    void a_photo_takes_the_place_of_the_initials_until_it_is_withdrawn() {
        DocumentId photo = People.get(
                people.maya(),
                () -> uploads.upload(
                        irene,
                        form(DocumentKind.PHOTO),
                        new IncomingFile("irene.jpg", SampleFiles.picture("jpeg", 500, 700))));

        assertThat(People.get(
                        people.maya(), () -> directory.reference(irene).face().photo()))
                .isEqualTo("documents/" + photo);
        assertThat(People.get(people.maya(), () -> files.read(photo)).inline()).isTrue();

        People.as(people.maya(), () -> withdrawal.withdraw(photo, "She does not want it"));

        assertThat(People.get(
                        people.maya(), () -> directory.reference(irene).face().photo()))
                .isNull();
    }

    @Test
    void a_file_that_may_not_be_kept_leaves_nothing() {
        assertThatThrownBy(() -> People.as(
                        people.maya(),
                        () -> uploads.upload(
                                irene, form(DocumentKind.REPORT), new IncomingFile("a.pdf", new byte[] {1, 2, 3}))))
                .isInstanceOf(RefusedRequest.class);
        assertThat(People.get(people.maya(), () -> documents.of(irene))).isEmpty();
    }

    private DocumentId keep(Subject by, DocumentKind kind) {
        IncomingFile file = kind == DocumentKind.PHOTO
                ? new IncomingFile("photo.png", SampleFiles.picture("png", 60, 60))
                : SampleFiles.scan();
        return People.get(by, () -> uploads.upload(irene, form(kind), file));
    }

    private void missingTo(Subject reader, DocumentId document) {
        assertThatThrownBy(() -> People.as(reader, () -> files.read(document))).isInstanceOf(RecordNotFound.class);
    }

    private static DocumentForm form(DocumentKind kind) {
        return new DocumentForm(kind, "Lumbar spine", "Dr Bell", null, null);
    }

    /** More than two parts: a page with noise that does not compress. */
    private static byte[] large() {
        return SampleFiles.pdf("x-ray.pdf", document -> {
                    byte[] noise = new byte[700_000];
                    new Random(7).nextBytes(noise);
                    document.getPage(0)
                            .setContents(new org.apache.pdfbox.pdmodel.common.PDStream(
                                    document, new java.io.ByteArrayInputStream(noise)));
                })
                .bytes();
    }
}
