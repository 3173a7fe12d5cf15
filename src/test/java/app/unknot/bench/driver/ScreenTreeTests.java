package app.unknot.bench.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScreenTreeTests {
    /** A form with one field, and one button with its words. */
    private static final String FORM = """
            [{"node":1,"type":"attach"},
             {"node":2,"type":"attach"},
             {"node":2,"type":"put","key":"tag","feat":0,"value":"vaadin-text-field"},
             {"node":2,"type":"put","key":"label","feat":1,"value":"Phone"},
             {"node":3,"type":"attach"},
             {"node":3,"type":"put","key":"tag","feat":0,"value":"vaadin-button"},
             {"node":4,"type":"attach"},
             {"node":4,"type":"put","key":"text","feat":7,"value":"Save"},
             {"node":3,"type":"splice","feat":2,"index":0,"addNodes":[4]},
             {"node":1,"type":"splice","feat":2,"index":0,"addNodes":[2,3]}]""";

    @Test
    void a_button_is_found_by_its_words_and_a_field_by_its_label() {
        ScreenTree tree = tree(FORM);
        assertThat(tree.button("Save")).isEqualTo(3);
        assertThat(tree.field("Phone")).isEqualTo(2);
        assertThat(tree.text(1)).isEqualTo("Save");
        assertThat(tree.says("Save")).isTrue();
        assertThat(tree.has("vaadin-grid")).isFalse();
    }

    @Test
    void what_was_taken_away_is_not_found_any_more() {
        ScreenTree tree = tree(FORM);
        tree.apply(json("""
                [{"node":1,"type":"splice","feat":2,"index":1,"remove":1},{"node":3,"type":"detach"},{"node":4,"type":"detach"}]"""));
        assertThatThrownBy(() -> tree.button("Save")).hasMessageContaining("no a button 'Save'");
        assertThat(tree.text(1)).isEmpty();
    }

    @Test
    void of_two_fields_with_one_label_the_newer_one_is_typed_into() {
        ScreenTree tree = tree(FORM);
        tree.apply(json("""
                [{"node":9,"type":"attach"},{"node":9,"type":"put","key":"tag","feat":0,"value":"vaadin-text-field"},
                 {"node":9,"type":"put","key":"label","feat":1,"value":"Phone"}]"""));
        assertThat(tree.field("Phone")).isEqualTo(9);
    }

    private static ScreenTree tree(String changes) {
        ScreenTree tree = new ScreenTree();
        tree.apply(json(changes));
        return tree;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
