package app.unknot.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.shared.Refused;
import app.unknot.shared.typed.TextRule;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the fields of every form make of what is typed, and what they say beside themselves. */
class FieldsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void a_text_that_is_too_long_stays_whole_and_the_field_says_by_how_much() {
        TextBlock field = new TextBlock("Why", TextRule.block(1_000));
        field.setValue("x".repeat(1_204));
        assertThat(field.isTaken()).isFalse();
        assertThat(field.getErrorMessage()).contains("At most 1,000 characters", "204 too many");
        assertThat(field.getValue()).hasSize(1_204);
        assertThat(field.getElement().getProperty("maxlength"))
                .as("the browser would cut what is pasted")
                .isNull();
        field.setValue("x".repeat(1_000) + "  ");
        assertThat(field.isInvalid()).isFalse();
        assertThat(field.text()).hasSize(1_000);
    }

    @Test
    void a_year_of_two_digits_that_is_asked_back_is_chosen_with_one_tap() {
        DayField born = DayField.birthday("Born", () -> TODAY);
        List<LocalDate> heard = new ArrayList<>();
        born.addValueChangeListener(change -> {
            if (change.isFromClient()) heard.add(change.getValue());
        });
        type(born, "5/6/24");
        assertThat(born.getErrorMessage()).isEqualTo("Did you mean May 6, 1924 or May 6, 2024?");
        assertThat(born.isTaken()).isFalse();
        assertThat(readings(born))
                .extracting(button -> button.getElement().getTextRecursively())
                .containsExactly("May 6, 1924", "May 6, 2024");

        click(readings(born).get(1));
        assertThat(born.getValue()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(heard).containsExactly(LocalDate.of(2024, 5, 6));
        assertThat(born.isTaken()).isTrue();
        assertThat(readings(born)).isEmpty();
    }

    @Test
    void a_birthday_that_can_be_meant_in_one_way_only_is_taken_at_once() {
        DayField born = DayField.birthday("Born", () -> TODAY);
        type(born, "3/2/45");
        assertThat(born.getValue()).isEqualTo(LocalDate.of(1945, 3, 2));
        assertThat(born.isInvalid()).isFalse();
    }

    @Test
    void a_day_that_the_browser_understood_is_asked_back_all_the_same() {
        DayField born = DayField.birthday("Born", () -> TODAY);
        born.setModelValue(LocalDate.of(45, 3, 2), true);
        assertThat(born.getValue()).isNull();
        assertThat(born.getErrorMessage()).isEqualTo("Did you mean Mar 2, 1945?");
        born.setModelValue(LocalDate.of(2027, 1, 1), true);
        assertThat(born.getValue()).isNull();
        assertThat(born.getErrorMessage()).contains("in the future");
    }

    @Test
    void an_optional_day_that_is_none_does_not_become_an_empty_one() {
        DayField dated = DayField.past("Date", () -> TODAY);
        type(dated, "2/29/1999");
        assertThat(dated.getValue()).isNull();
        assertThat(dated.isTaken()).isFalse();
        assertThat(dated.getErrorMessage()).isEqualTo("February 1999 has 28 days.");
        type(dated, "");
        assertThat(dated.isTaken()).isTrue();
    }

    @Test
    void a_time_in_the_afternoon_stays_in_the_afternoon() {
        TimeField start = new TimeField("Start");
        type(start, "2:30 pm");
        assertThat(start.getValue()).isEqualTo(LocalTime.of(14, 30));
        type(start, "3:15");
        assertThat(start.getValue()).isNull();
        assertThat(start.isTaken()).isFalse();
        assertThat(start.getErrorMessage()).isEqualTo("Did you mean 3:15 PM or 3:15 AM?");
        click(readings(start).getFirst());
        assertThat(start.getValue()).isEqualTo(LocalTime.of(15, 15));
        assertThat(start.isTaken()).isTrue();
    }

    @Test
    void a_phone_number_is_rewritten_and_half_of_one_is_refused() {
        ReadLine phone = ReadLine.phone("Phone");
        type(phone, "206.555.0148");
        assertThat(phone.getValue()).isEqualTo("(206) 555-0148");
        type(phone, "555 0148");
        assertThat(phone.getValue()).isEqualTo("555 0148");
        assertThat(phone.getErrorMessage()).contains("with its area code");
        assertThatThrownBy(phone::kept).isInstanceOf(Refused.class).hasMessageStartingWith("Phone: ");
        type(phone, "123 555 0148");
        click(readings(phone).getFirst());
        assertThat(phone.kept()).isEqualTo("(123) 555-0148");
    }

    @Test
    void a_zip_code_is_shown_with_its_hyphen_and_kept_without() {
        ReadLine zip = ReadLine.postalCode("ZIP").with("981011234");
        assertThat(zip.getValue()).isEqualTo("98101-1234");
        assertThat(zip.kept()).isEqualTo("981011234");
        assertThat(ReadLine.postalCode("ZIP").with("old and odd").getValue()).isEqualTo("old and odd");
    }

    @Test
    void a_number_that_is_none_is_not_taken_for_an_empty_one() {
        WholeNumber minutes = new WholeNumber("Minutes", 15, 120);
        minutes.getElement().setProperty("_inputElementValue", "1e");
        assertThat(minutes.isTaken()).isFalse();
        minutes.setValue(200);
        assertThat(minutes.getErrorMessage()).isEqualTo("Enter a whole number from 15 to 120.");
        minutes.setValue(60);
        assertThat(minutes.isTaken()).isTrue();
    }

    @Test
    void the_fields_that_cannot_be_taken_are_named_and_hidden_ones_are_not_asked() {
        TextLine name = new TextLine("Name", TextRule.line(3), "Daniel");
        TextLine hidden = new TextLine("Hidden", TextRule.line(3), "Daniel");
        hidden.setVisible(false);
        List<String> said = new ArrayList<>();
        assertThat(Typed.allTaken(new Div(name, hidden, new TextLine("Fine", TextRule.line(3), "Ann")), said::add))
                .isFalse();
        assertThat(said).containsExactly("Check these fields: Name. Nothing was saved yet.");
    }

    /** As the browser sends what it did not write itself. */
    private static void type(DayField field, String text) {
        field.getElement().setProperty("_inputElementValue", text);
        field.setModelValue(null, true);
    }

    private static void type(TimeField field, String text) {
        field.getElement().setProperty("_inputElementValue", text);
        field.setModelValue(null, true);
    }

    private static void type(ReadLine field, String text) {
        field.getElement().getNode().getFeature(ElementPropertyMap.class).setProperty("value", text, false);
    }

    private static List<NativeButton> readings(Component field) {
        return all(field)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(FieldsTests::all));
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }
}
