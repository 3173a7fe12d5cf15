package app.unknot.charting.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoteFieldTests {
    private static final Path NAMES = Path.of("src", "test", "resources", "charting", "field-names.txt");

    @Test
    void the_names_of_signed_notes_never_change() throws IOException {
        List<String> known = Files.readAllLines(NAMES);
        assertThat(known).hasSizeGreaterThan(80);
        assertThat(Arrays.stream(NoteField.values()).map(NoteField::key)).containsExactlyInAnyOrderElementsOf(known);
    }

    @ParameterizedTest
    @EnumSource(NoteField.class)
    void a_label_has_room_for_each_code_that_says_something(NoteField field) {
        FieldSpec spec = field.spec();
        long speaking = spec.slots().stream().filter(slot -> slot != Slot.ID).count();
        assertThat(field.label().split("\\{\\d}", -1)).hasSize(Math.toIntExact(speaking) + 1);
        if (field.is(FieldSpec.Trait.LIST)) assertThat(field.label()).contains(", ");
        assertThat(Character.isUpperCase(field.label().charAt(0))
                        || field.label().startsWith("{0}"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "region.LUMBAR_R.pressure,region.LUMBAR_R",
        "region.LUMBAR_R.stroke.FRICTION,region.LUMBAR_R",
        "homecare.HEAT,homecare",
        "homecare.none,homecare",
        "product.checked,product",
        "painful.CALF_L,painful",
        "stone.temperature,stone.temperature",
        "s.text,s.text",
        "timer,timer"
    })
    void what_belongs_together_is_confirmed_together(String field, String group) {
        assertThat(NoteField.groupOf(field)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "pain.after,FINISH",
        "o.position,HANDS_ON",
        "relaxed.after,FINISH",
        "rom.FLEXION.after,NOTE",
        "a.tolerance,NOTE",
        "p.referral,FINISH",
        "timer,HANDS_ON",
        "painful.CALF_L,HANDS_ON"
    })
    void a_field_is_looked_for_where_it_is_written(String field, NoteGap.Section section) {
        assertThat(NoteField.named(field)).map(NoteField::section).contains(section);
    }

    @Test
    void a_client_who_holds_the_tablet_answers_what_is_asked_there_and_nothing_else() {
        assertThat(List.of("pain.before", "painful.CALF_L", "carried.painful", "s.sleep", "able.0", "consent.today"))
                .allMatch(NoteField::isForTheClient);
        assertThat(List.of("s.text", "carried.homecare", "region.LUMBAR_R.worked", "consent.withdrawn", "pain.now"))
                .noneMatch(NoteField::isForTheClient);
    }

    @Test
    void a_name_is_made_of_as_many_codes_as_it_has_stars() {
        assertThat(NoteField.REGION_STROKE.of("SACRUM", "FRICTION")).isEqualTo("region.SACRUM.stroke.FRICTION");
        assertThat(NoteField.REGION_STROKE.codes("region.SACRUM.stroke.FRICTION"))
                .containsExactly("SACRUM", "FRICTION");
        assertThatThrownBy(() -> NoteField.REGION_STROKE.of("SACRUM")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteField.PAIN_AFTER.of("SACRUM")).isInstanceOf(IllegalArgumentException.class);
    }
}
