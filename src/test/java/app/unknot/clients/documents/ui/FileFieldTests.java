package app.unknot.clients.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.shared.ui.FileUpload;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the field says of a file that the browser does not even send. */
class FileFieldTests {
    private static final String TOO_MANY =
            "One file at a time. The one you chose before stays; remove it to choose another.";

    private final FileField field = new FileField(1_048_576);

    @Test
    void a_second_file_is_refused_and_the_first_one_stays() {
        reject(TOO_MANY, "second.pdf");
        assertThat(said()).contains("One file at a time", "stays").doesNotContain("Only a PDF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_0042.HEIC", "scan.heif", "burst.heics"})
    void a_picture_that_calls_itself_heic_is_refused_with_the_way_out(String name) {
        reject("Incorrect File Type.", name);
        assertThat(said()).contains("HEIC", "Most compatible");
    }

    @Test
    void any_other_file_is_refused_with_what_is_taken() {
        reject("Incorrect File Type.", "letter.docx");
        assertThat(said()).contains("Only a PDF, JPEG or PNG");
    }

    private void reject(String why, String name) {
        FileUpload upload = field.getChildren()
                .filter(FileUpload.class::isInstance)
                .map(FileUpload.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, why, name));
    }

    private String said() {
        return field.getElement().getTextRecursively();
    }
}
