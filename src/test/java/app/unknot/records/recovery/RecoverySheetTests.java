package app.unknot.records.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.factors.RecentProofs;
import app.unknot.accounts.factors.SecondFactors;
import app.unknot.audit.AuditEvent.Outcome;
import app.unknot.audit.chain.AuditEntry;
import app.unknot.records.recovery.RecoverySheet.Group;
import app.unknot.shared.storage.Keys;
import app.unknot.testing.LogEntries;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import app.unknot.testing.ProvenSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class RecoverySheetTests {
    @Autowired
    private RecoverySheet sheet;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private RecentProofs proofs;

    @Autowired
    private Keys keys;

    @Autowired
    private LogEntries written;

    @Autowired
    private People people;

    private AuditEntry lastEntry() {
        return written.newest(1).getFirst();
    }

    @Test
    void the_sheet_holds_the_key_its_fingerprint_and_the_practices_name(@TempDir Path folder) throws IOException {
        AtomicReference<byte[]> pdf = new AtomicReference<>();
        new ProvenSession(people.tomas(), factors, proofs).as(() -> pdf.set(sheet.print()));
        assertThat(lastEntry().action()).isEqualTo("RECOVERY_SHEET_PRINT");
        String text;
        try (var document = Loader.loadPDF(pdf.get())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            text = new PDFTextStripper().getText(document);
        }
        assertThat(text).contains("Harbor Street Massage", keys.fingerprint());
        List<String> lines = text.lines()
                .filter(line -> line.startsWith("Line "))
                .map(line -> line.substring("Line 1".length()))
                .toList();
        Path file = folder.resolve("keys.properties");
        assertThat(Keys.rebuild(file, SheetWords.read(lines)).fingerprint()).isEqualTo(keys.fingerprint());
        assertThat(Keys.load(file).derive("column")).isEqualTo(keys.derive("column"));
    }

    @Test
    void nobody_but_an_admin_who_has_just_shown_who_it_is_gets_it() {
        ProvenSession mayas = new ProvenSession(people.maya(), factors, proofs);
        mayas.as(() -> assertThatThrownBy(sheet::print).isInstanceOf(AccessDeniedException.class));
        mayas.as(
                people.tomas(),
                () -> assertThatThrownBy(sheet::print)
                        .as("in the session of somebody else's proof")
                        .isInstanceOf(RefusedRequest.class));
        People.as(people.tomas(), () -> assertThatThrownBy(sheet::print).isInstanceOf(RefusedRequest.class));
    }

    @Test
    void only_somebody_with_the_paper_can_show_it() {
        List<Group> asked = People.get(people.tomas(), sheet::ask);
        assertThat(asked).extracting(Group::line).doesNotHaveDuplicates().hasSize(3);
        List<String> wrong = List.of("0000", "0000", "0000");
        assertThat(People.get(people.tomas(), () -> sheet.show(asked, wrong))).isFalse();
        assertThat(lastEntry().outcome()).isEqualTo(Outcome.FAILED);
        List<String> lines = SheetWords.of(keys.masterForPaper());
        List<String> right = asked.stream()
                .map(group -> lines.get(group.line() - 1)
                        .split(" ")[group.group() - 1]
                        .toLowerCase(Locale.ROOT))
                .toList();
        assertThat(People.get(people.tomas(), () -> sheet.show(asked, right))).isTrue();
        assertThat(lastEntry().action()).isEqualTo("RECOVERY_SHEET_CHECK");
        assertThat(lastEntry().outcome()).isEqualTo(Outcome.OK);
        assertThat(sheet.known().shown()).isPresent();
        assertThat(lastEntry().toString()).doesNotContain(right.getFirst());
    }

    @Test
    void a_different_key_is_never_overwritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("keys.properties");
        Keys.create(file, UUID.randomUUID());
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Keys.rebuild(file, keys.masterForPaper()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is another key in " + file);
        assertThat(file).hasBinaryContent(before);
    }
}
