package app.unknot.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.rules.RulePublishing;
import app.unknot.testing.People;
import app.unknot.testing.PortalTest;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A rule that somebody began and did not write. */
@PortalTest
class EmptyRuleTests {
    @Autowired
    private ApplicationContext context;

    @Autowired
    private RulePublishing publishing;

    @Autowired
    private People people;

    @Test
    void a_new_rule_of_which_nothing_is_written_does_not_get_into_the_draft() {
        int before = rules();
        try (OpenPage page = OpenPage.open(context, people.tomas(), "rules", true)) {
            press(page, "Add a rule");
            press(page, "Save in the draft");
            assertThat(page.all(Dialog.class)).anyMatch(Dialog::isOpened);
            assertThat(page.troubles()).isEmpty();
        }
        assertThat(rules()).isEqualTo(before);
    }

    private static void press(OpenPage page, String words) {
        Objects.requireNonNull(
                        page.acts().get(words),
                        () -> words + " among " + page.acts().keySet())
                .run();
    }

    private int rules() {
        return People.get(
                people.tomas(), () -> publishing.draft().text().rules().size());
    }
}
