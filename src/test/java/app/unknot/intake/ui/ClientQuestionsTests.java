package app.unknot.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.screening.VisitAnswers;
import app.unknot.screening.answers.AnsweredBy;
import app.unknot.screening.answers.AnythingNew;
import app.unknot.screening.answers.Observed;
import app.unknot.screening.questions.NewsGroup;
import app.unknot.screening.questions.Question;
import app.unknot.screening.questions.VisitQuestions;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** The safety questions in a client's own hands: one page, one button that says No to what it names. */
class ClientQuestionsTests {
    private static final Question NEW =
            new Question(Question.ANYTHING_NEW, "Anything new?", List.of(), List.of(), List.of());
    private static final Question FEVER = question("E05", "Fever?", "A fever, chills or shivering?");
    private static final Question CHEST = question("E08", "Chest pain?", "Chest pain, or pain in the arm or jaw?");
    private static final Question NUMB = question("E02", "Numb?", "Numb around the back passage or genitals?");
    private static final Question.NewFact WORSE =
            new Question.NewFact("worsening", "Getting worse", NewsGroup.PAIN, List.of("wors"));
    private static final Question.NewFact STANDING =
            new Question.NewFact("anticoagulant", "Blood thinners", NewsGroup.MEDICINES, List.of("thin"));

    private static final VisitAnswers NOTHING_YET = new VisitAnswers(Map.of(), AnythingNew.NOTHING, Observed.NOTHING);

    private final Tablet tablet = new Tablet();

    @Test
    void it_asks_in_full_and_nothing_is_preset() {
        ClientQuestions page = page();
        assertThat(text(page)).contains(FEVER.full(), CHEST.full(), NUMB.full());
        assertThat(yesButtons(page))
                .hasSize(4)
                .allSatisfy(button -> assertThat(button.getElement().getAttribute("aria-pressed"))
                        .isEqualTo("false"));
    }

    @Test
    void nothing_of_the_record_is_shown_to_the_client() {
        assertThat(text(page())).doesNotContain("Blood thinners");
    }

    @Test
    void none_of_these_waits_until_the_page_was_read_to_its_end() {
        ClientQuestions page = page();
        assertThat(none(page).isEnabled()).isFalse();
        assertThat(text(page)).contains("Please read down to the end first.");
        read(page);
        assertThat(none(page).isEnabled()).isTrue();
        assertThat(text(page)).contains("You say no to the 4 questions listed above.");
    }

    @Test
    void none_of_these_says_no_to_everything_that_it_names() {
        ClientQuestions page = page();
        read(page);
        assertThat(denied(page)).containsExactly("Anything new?", "Fever?", "Chest pain?", "Numb?");
        click(none(page));
        assertThat(tablet.back.answers())
                .isEqualTo(Map.of(Question.ANYTHING_NEW, false, "E05", false, "E08", false, "E02", false));
        assertThat(tablet.back.by()).isEqualTo(AnsweredBy.CLIENT);
    }

    @Test
    void a_yes_is_no_longer_denied_and_the_button_says_so() {
        ClientQuestions page = page();
        read(page);
        click(yes(page, NUMB));
        assertThat(denied(page)).containsExactly("Anything new?", "Fever?", "Chest pain?");
        assertThat(none(page).getText()).isEqualTo("None of the other 3");
        click(none(page));
        assertThat(tablet.back.answers()).containsEntry("E02", true).containsEntry("E08", false);
    }

    @Test
    void a_yes_can_be_taken_back() {
        ClientQuestions page = page();
        read(page);
        click(yes(page, NUMB));
        click(yes(page, NUMB));
        click(none(page));
        assertThat(tablet.back.answers()).containsEntry("E02", false);
    }

    @Test
    void a_yes_that_may_be_an_emergency_asks_for_the_tablet_at_once() {
        ClientQuestions page = page();
        click(yes(page, FEVER));
        assertThat(tablet.stopped.answers()).isEqualTo(Map.of("E05", true));
        assertThat(tablet.stopped.by()).isEqualTo(AnsweredBy.CLIENT);
    }

    @Test
    void a_tablet_that_comes_back_early_leaves_unasked_what_was_not_answered() {
        ClientQuestions page = page();
        click(yes(page, NUMB));
        click(buttons(page)
                .filter(button -> text(button).equals("Give the tablet back"))
                .findFirst()
                .orElseThrow());
        assertThat(tablet.back.answers()).isEqualTo(Map.of("E02", true));
    }

    @Test
    void what_is_new_travels_with_the_answers() {
        ClientQuestions page = page();
        read(page);
        click(yes(page, NEW));
        all(page)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow()
                .setValue("It got worse");
        click(buttons(page)
                .filter(button -> button.getText().equals("Getting worse"))
                .findFirst()
                .orElseThrow());
        click(none(page));
        assertThat(tablet.back.anythingNew().words()).isEqualTo("It got worse");
        assertThat(tablet.back.anythingNew().facts()).containsExactly("worsening");
    }

    private ClientQuestions page() {
        return new ClientQuestions(
                "Priya",
                new VisitQuestions(
                        List.of(NEW, FEVER, CHEST, NUMB),
                        List.of(WORSE),
                        List.of(STANDING),
                        Map.of(),
                        new LinkedHashMap<>()),
                LocalDate.of(2026, 3, 2),
                tablet);
    }

    private static Question question(String code, String text, String full) {
        return new Question(code, text, full, List.of(code.toLowerCase(Locale.ROOT)), List.of(), List.of(), List.of());
    }

    /** What the browser tells when the end was in sight. */
    private static void read(ClientQuestions page) {
        Element end = elements(page.getElement())
                .filter(element -> !element.isTextNode() && element.getTag().equals("read-to-end"))
                .findFirst()
                .orElseThrow();
        end.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(end, "read", JsonNodeFactory.instance.objectNode()));
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.isTextNode() ? Stream.of() : element.getChildren().flatMap(ClientQuestionsTests::elements));
    }

    private static List<String> denied(ClientQuestions page) {
        return all(page)
                .filter(ListItem.class::isInstance)
                .map(ClientQuestionsTests::text)
                .toList();
    }

    private static List<NativeButton> yesButtons(ClientQuestions page) {
        return buttons(page).filter(button -> button.hasClassName("y")).toList();
    }

    private static NativeButton yes(ClientQuestions page, Question question) {
        return yesButtons(page).stream()
                .filter(button ->
                        ("Yes: " + question.full()).equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private static NativeButton none(ClientQuestions page) {
        return buttons(page)
                .filter(button -> button.hasClassName("primary"))
                .findFirst()
                .orElseThrow();
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Stream<NativeButton> buttons(Component component) {
        return all(component).filter(NativeButton.class::isInstance).map(NativeButton.class::cast);
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ClientQuestionsTests::all));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static final class Tablet implements ClientQuestions.Steps {
        private VisitAnswers back = NOTHING_YET;
        private VisitAnswers stopped = NOTHING_YET;

        @Override
        public boolean isEmergency(VisitAnswers answers) {
            return answers.answers().getOrDefault("E05", false);
        }

        @Override
        public void stop(VisitAnswers answers) {
            stopped = answers;
        }

        @Override
        public void giveBack(VisitAnswers answers) {
            back = answers;
        }
    }
}
