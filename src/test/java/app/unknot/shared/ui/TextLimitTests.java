package app.unknot.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;

/** What is too long is said beside the field, and all of it stays. */
class TextLimitTests {
    @Test
    void a_text_that_is_too_long_stays_whole_and_the_field_says_by_how_much() {
        TextArea field = new TextArea("Why");
        TextLimit.on(field, 1_000);
        field.setValue("x".repeat(1_204));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("At most 1,000 characters", "1,204");
        assertThat(field.getValue()).hasSize(1_204);
        assertThat(field.getElement().getProperty("maxlength"))
                .as("the browser would cut what is pasted")
                .isNull();
        field.setValue("x".repeat(1_000) + "  ");
        assertThat(field.isInvalid()).isFalse();
        assertThat(TextLimit.isKept(field, 999)).isFalse();
    }
}
