package app.unknot.plans.ui;

import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.education.TopicGroup;
import app.unknot.plans.home.HomeReading.Sheet;
import app.unknot.shared.HomeCareItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the client takes home on paper: what to do, what to read, when to seek help. */
final class HomeSheet extends Div {
    /**
     * @param stress what the client does against stress; may be empty
     * @param lifestyle what the client changes in daily life; may be empty
     * @param lastLine who agreed to what and when
     */
    HomeSheet(String firstName, Sheet sheet, String stress, String lifestyle, String lastLine) {
        add(new H1(PlansText.FOR_YOU_AT_HOME.text(firstName)));
        var list = new UnorderedList();
        sheet.items().stream().map(HomeCareItem::title).map(ListItem::new).forEach(list::add);
        if (!stress.isBlank()) list.add(new ListItem(PlansText.FOR_STRESS.text(stress)));
        if (!lifestyle.isBlank()) list.add(new ListItem(PlansText.IN_DAILY_LIFE.text(lifestyle)));
        list.add(new ListItem(PlansText.STOP_ANYTHING_THAT_HURTS_MORE.text()));
        add(new Section(
                new H2(PlansText.WHAT_YOU_DO.text()), list, new Paragraph(PlansText.IT_MAY_HELP_THE_RELIEF.text())));
        var reading = of(sheet, false);
        if (!reading.isEmpty()) add(part(PlansText.TO_READ.text(), reading));
        add(part(TopicGroup.SEEK_HELP.title(), of(sheet, true)), new Paragraph(lastLine));
    }

    private static List<EducationTopic> of(Sheet sheet, boolean help) {
        return sheet.topics().stream()
                .filter(topic -> (topic.group() == TopicGroup.SEEK_HELP) == help)
                .toList();
    }

    private static Div part(String title, List<EducationTopic> topics) {
        var part = new Div(new H2(title));
        topics.forEach(topic -> part.add(TopicArticle.onPaper(topic)));
        return part;
    }
}
