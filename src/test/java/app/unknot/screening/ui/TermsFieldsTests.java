package app.unknot.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.rulebook.RuleAlert;
import app.unknot.screening.rulebook.RuleTerms;
import app.unknot.screening.rulebook.Validity;
import app.unknot.shared.HomeCareItem;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsFieldsTests {
    private static final String DAYS = "Days from the date on the document";
    private static final String MINUTES = "Hands-on minutes, at most";
    private static final String AFTER_REACTION = "The same after a reaction to the last session";
    private static final RuleTerms ALL = new RuleTerms(
            Set.of(HomeCareItem.HEAT, HomeCareItem.FOAM_ROLLER),
            Validity.days(30),
            RuleAlert.ALLERGY,
            List.of("Kept off", "Shorter"),
            30,
            20);

    private final TermsFields fields = new TermsFields();

    @Test
    void what_a_rule_binds_is_shown_and_given_back_as_it_was() {
        fields.show(ALL);
        assertThat(fields.terms()).isEqualTo(ALL);
        assertThat(fields.problem()).isEmpty();

        fields.show(RuleTerms.NONE);
        assertThat(fields.terms()).isEqualTo(RuleTerms.NONE);
        assertThat(fields.problem()).isEmpty();
    }

    @Test
    void an_answer_until_the_trimester_ends_needs_no_days() {
        fields.show(new RuleTerms(
                Set.of(), Validity.until(Validity.Until.TRIMESTER), RuleAlert.NONE, List.of(), null, null));

        assertThat(field(DAYS).isVisible()).isFalse();
        field(DAYS).setValue(9_999);
        assertThat(fields.problem()).isEmpty();
        assertThat(fields.terms().validity()).isEqualTo(Validity.until(Validity.Until.TRIMESTER));
    }

    @Test
    void home_care_is_withheld_by_a_tap_on_its_chip_and_allowed_by_another() {
        fields.show(ALL);

        tap(HomeCareItem.HEAT.title());
        tap(HomeCareItem.TENNIS_BALL.title());

        assertThat(fields.terms().withholds())
                .containsExactlyInAnyOrder(HomeCareItem.FOAM_ROLLER, HomeCareItem.TENNIS_BALL);
    }

    @ParameterizedTest
    @CsvSource({"0, true", ", true", "731, true", "1, false", "730, false"})
    void days_out_of_range_are_refused(@Nullable Integer days, boolean refused) {
        fields.show(ALL);
        field(DAYS).setValue(days);

        assertThat(fields.problem().isPresent()).isEqualTo(refused);
        if (refused) assertThat(fields.problem().orElseThrow()).startsWith("A clearance is valid for 1 to 730 days.");
    }

    @ParameterizedTest
    @CsvSource({
        "4, , true",
        "121, , true",
        "-30, , true",
        "5, , false",
        "120, , false",
        ", 4, true",
        ", 121, true",
        ", 5, false",
        "30, 31, true",
        "30, 30, false",
        ", , false"
    })
    void minutes_out_of_range_are_refused(@Nullable Integer minutes, @Nullable Integer after, boolean refused) {
        fields.show(ALL);
        field(MINUTES).setValue(minutes);
        field(AFTER_REACTION).setValue(after);

        assertThat(fields.problem().isPresent()).isEqualTo(refused);
        if (refused) return;
        assertThat(fields.terms().minutes()).isEqualTo(minutes);
        assertThat(fields.terms().minutesAfterReaction()).isEqualTo(after);
    }

    private IntegerField field(String label) {
        return all(fields)
                .filter(IntegerField.class::isInstance)
                .map(IntegerField.class::cast)
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void tap(String chip) {
        NativeButton button = all(fields)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(one -> one.getText().equals(chip))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Stream<Component> all(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(TermsFieldsTests::all));
    }
}
