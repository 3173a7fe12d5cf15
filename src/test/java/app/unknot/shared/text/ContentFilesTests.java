package app.unknot.shared.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.plans.education.EducationTopics;
import app.unknot.shared.PracticeFormats;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentFilesTests {
    @AfterEach
    void backToTheUsual() {
        PracticeFormats.use(Locale.US);
    }

    @Test
    void english_is_read_in_every_country_that_speaks_it() {
        String american = ContentFiles.read(EducationTopics.class, "education", ".json");
        PracticeFormats.use(Locale.UK);
        assertThat(ContentFiles.read(EducationTopics.class, "education", ".json"))
                .isEqualTo(american)
                .contains("How common back pain is");
    }

    @Test
    void a_file_that_does_not_ship_is_named() {
        assertThatThrownBy(() -> ContentFiles.read(EducationTopics.class, "nothing", ".json"))
                .hasMessageContaining("plans/nothing_en.json");
    }
}
