package app.unknot.plans.ui;

import app.unknot.plans.PlanPages;
import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.education.EducationTopics;
import app.unknot.plans.education.TopicGroup;
import app.unknot.plans.home.HomeReading.Suggestion;
import app.unknot.shared.ui.Buttons;
import app.unknot.shared.ui.Card;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the client takes home to read: chosen, suggested with the reason, or any other topic. */
final class ReadingCard extends Div {
    private final transient EducationTopics topics;
    private final transient Map<String, String> withheld;
    private final List<String> chosen = new ArrayList<>();
    private final Div chosenRows = new Div();
    private final Div suggestedRows = new Div();
    private final ComboBox<EducationTopic> other = new ComboBox<>(PlansText.ANOTHER_TOPIC.text());
    private transient List<Suggestion> suggested = List.of();

    /**
     * @param withheld codes of topics that screening speaks against, with the reason
     */
    ReadingCard(EducationTopics topics, Map<String, String> withheld) {
        this.topics = topics;
        this.withheld = withheld;
        other.setItemLabelGenerator(EducationTopic::title);
        other.setWidthFull();
        other.addValueChangeListener(change -> {
            if (change.getValue() == null) return;
            choose(change.getValue().code());
            other.clear();
        });
        suggestedRows.getElement().setAttribute("aria-live", "polite");
        var all = new Anchor(PlanPages.TOPICS, PlansText.READ_THE_TOPICS.text());
        all.setTarget(AnchorTarget.BLANK);
        all.addClassNames("btn", "plain");
        var card = new Card(PlansText.TO_READ_AT_HOME.text(), chosenRows, suggestedRows, other, all);
        card.addClassName("reading");
        add(card);
        show();
    }

    void begin(Collection<String> codes) {
        chosen.clear();
        topics.find(codes).stream()
                .map(EducationTopic::code)
                .filter(code -> !withheld.containsKey(code))
                .forEach(chosen::add);
        show();
    }

    void suggest(List<Suggestion> fitting) {
        suggested = List.copyOf(fitting);
        show();
    }

    /** Codes of the topics that are attached. */
    List<String> topics() {
        return List.copyOf(chosen);
    }

    private void choose(String code) {
        if (!chosen.contains(code)) chosen.add(code);
        show();
    }

    private void show() {
        chosenRows.removeAll();
        topics.find(chosen)
                .forEach(topic -> chosenRows.add(row(topic, "", button(PlansText.LEAVE_OUT.text(), topic, () -> {
                    chosen.remove(topic.code());
                    show();
                }))));
        if (chosen.isEmpty()) {
            var none = new Paragraph(PlansText.NOTHING_YET_WHEN_TO_SEEK.text());
            none.addClassNames("small", "quiet");
            chosenRows.add(none);
        }
        suggestedRows.removeAll();
        var open = suggested.stream()
                .filter(one -> !chosen.contains(one.topic().code()))
                .toList();
        if (!open.isEmpty()) suggestedRows.add(heading());
        open.forEach(one -> suggestedRows.add(row(
                one.topic(),
                one.reason(),
                button(
                        PlansText.ADD.text(),
                        one.topic(),
                        () -> choose(one.topic().code())))));
        if (open.size() > 1)
            suggestedRows.add(Buttons.outlined(PlansText.ADD_ALL_SUGGESTIONS.text(), click -> {
                open.forEach(one -> chosen.add(one.topic().code()));
                show();
            }));
        other.setItems(topics.all().stream()
                .filter(topic -> topic.group() != TopicGroup.SEEK_HELP)
                .filter(topic -> !chosen.contains(topic.code()) && !withheld.containsKey(topic.code()))
                .toList());
    }

    private static Div row(EducationTopic topic, String reason, NativeButton act) {
        var title = new Span(topic.title());
        title.addClassName("strong");
        var words = new Div(title, TopicArticle.grade(topic.grade()));
        words.addClassName("grow");
        if (!reason.isEmpty()) {
            var why = new Paragraph(reason);
            why.addClassNames("small", "quiet");
            words.add(why);
        }
        var row = new Div(words, act);
        row.addClassName("reading-row");
        return row;
    }

    private static NativeButton button(String words, EducationTopic topic, Runnable act) {
        var button = Buttons.outlined(words, click -> act.run());
        button.getElement().setAttribute("aria-label", words + ": " + topic.title());
        return button;
    }

    private static H3 heading() {
        var heading = new H3(PlansText.SUGGESTED.text());
        heading.addClassName("ask");
        return heading;
    }
}
