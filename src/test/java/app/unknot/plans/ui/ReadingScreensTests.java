package app.unknot.plans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.home.HomeReading.Sheet;
import app.unknot.plans.home.HomeReading.Suggestion;
import app.unknot.shared.HomeCareItem;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingScreensTests {
    private static final EducationTopics TOPICS = new EducationTopics();

    @Test
    void the_page_shows_every_topic_with_its_grade_and_source() {
        var page = new TopicsView(TOPICS);

        assertThat(articles(page))
                .hasSize(TOPICS.all().size())
                .allSatisfy(text -> assertThat(text)
                        .contains("Source: ")
                        .containsPattern("(Good|Some|Weak|Strong) evidence|Good to know"));
    }

    @Test
    void a_search_and_a_shelf_narrow_the_page() {
        var page = new TopicsView(TOPICS);
        in(page, TextField.class).findFirst().orElseThrow().setValue("muscle");
        long found = articles(page).size();
        tap(page, "What you can do at home");

        assertThat(articles(page)).isNotEmpty().hasSizeLessThan((int) found);
        in(page, TextField.class).findFirst().orElseThrow().setValue("zeppelin");
        assertThat(text(page)).contains("No topic contains all of these words.").contains("0 topics of");
    }

    @Test
    void a_suggested_topic_is_added_and_left_out_again() {
        var card = new ReadingCard(TOPICS, Map.of("HEAT", "Neuropathy"));
        card.begin(List.of("HEAT", "DISC"));
        card.suggest(List.of(new Suggestion(topic("TRIGGER_POINT"), "Planned: Trigger point.")));

        assertThat(card.topics()).containsExactly("DISC");
        assertThat(text(card)).contains("Suggested", "Planned: Trigger point.");
        tap(card, "Add");
        assertThat(card.topics()).containsExactly("DISC", "TRIGGER_POINT");
        assertThat(text(card)).doesNotContain("Suggested");
        tap(card, "Leave out");
        assertThat(card.topics()).hasSize(1);
    }

    @Test
    void the_sheet_prints_home_care_the_topics_and_when_to_seek_help() {
        var sheet = new Sheet(List.of(HomeCareItem.WALKING), List.of(topic("HEAT"), topic("EMERGENCY_SIGNS")));

        assertThat(text(new HomeSheet("Priya", sheet, "A walk at noon", "", "From plan 2.")))
                .contains(
                        "For you at home, Priya",
                        "Walk, 20 minutes a day",
                        "For stress: A walk at noon",
                        "Warmth",
                        "Good evidence (grade B). Source: American College of Physicians",
                        "Call the emergency number right away",
                        "From plan 2.")
                .doesNotContain("In daily life");
    }

    private static EducationTopic topic(String code) {
        return TOPICS.find(code).orElseThrow();
    }

    private static List<String> articles(Component page) {
        return in(page, TopicArticle.class).map(ReadingScreensTests::text).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void tap(Component where, String words) {
        var button = in(where, NativeButton.class)
                .filter(one -> text(one).equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static <T extends Component> Stream<T> in(Component where, Class<T> kind) {
        return where.getChildren().flatMap(child -> {
            Stream<T> self = kind.isInstance(child) ? Stream.of(kind.cast(child)) : Stream.empty();
            return Stream.concat(self, in(child, kind));
        });
    }
}
