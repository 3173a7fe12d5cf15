package app.unknot.plans.ui;

import app.unknot.plans.PlanPages;
import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.education.TopicGroup;
import app.unknot.shared.typed.TextRule;
import app.unknot.shared.ui.ChipPicker;
import app.unknot.shared.ui.Density;
import app.unknot.shared.ui.EmptyState;
import app.unknot.shared.ui.Page;
import app.unknot.shared.ui.ScreenTitle;
import app.unknot.shared.ui.TextLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;

/** Everything that clients may take home to read, for those who hand it out. Holds nothing of any client. */
@Route(PlanPages.TOPICS)
@DynamicPageTitle(ScreenTitle.class)
@RolesAllowed({"THERAPIST", "MANAGER", "ADMIN"})
class TopicsView extends Page implements BeforeEnterObserver {
    private final transient EducationTopics topics;
    private final TextLine words = new TextLine(PlansText.SEARCH.text(), TextRule.line(100));
    private final ChipPicker<TopicGroup> groups;
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();

    TopicsView(EducationTopics topics) {
        super(Density.TOUCH, PlansText.READING_FOR_CLIENTS.text(), PlansText.PLAIN_WORDS_TO_TAKE_HOME.text());
        this.topics = topics;
        groups = new ChipPicker<>(
                PlansText.WHICH_TOPICS.text(), Arrays.asList(TopicGroup.values()), TopicGroup::title, chosen -> show());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        words.setWidthFull();
        count.addClassNames("small", "quiet");
        count.getElement().setAttribute("role", "status");
        var asked = new Div(words, groups, count);
        asked.addClassName("topics-asked");
        addClassName("topics");
        add(asked, found);
        show();
    }

    /** {@code ?topic=HEAT} leads to that topic. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PlanPages.TOPIC_PARAMETER)
                .flatMap(topics::find)
                .ifPresent(topic -> words.setValue(topic.title()));
    }

    private void show() {
        List<EducationTopic> fitting = topics.search(words.getValue(), groups.chosen());
        count.setText(
                fitting.size() == 1
                        ? PlansText.N1_TOPIC.text()
                        : PlansText.TOPICS_OF.text(fitting.size(), topics.all().size()));
        found.removeAll();
        for (var group : TopicGroup.values()) {
            var ofGroup =
                    fitting.stream().filter(topic -> topic.group() == group).toList();
            if (!ofGroup.isEmpty()) found.add(section(group, ofGroup));
        }
        if (fitting.isEmpty()) found.add(new EmptyState(PlansText.NO_TOPIC_CONTAINS_ALL.text()));
    }

    private static Section section(TopicGroup group, List<EducationTopic> topics) {
        var grid = new Div();
        grid.addClassName("topic-grid");
        topics.forEach(topic -> grid.add(TopicArticle.onScreen(topic)));
        return new Section(new H2(group.title()), grid);
    }
}
