package app.unknot.plans.ui;

import app.unknot.plans.education.EducationTopic;
import app.unknot.plans.education.EvidenceGrade;
import app.unknot.shared.ui.Tag;
import app.unknot.shared.ui.Tone;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** One topic to read: its words, how good the evidence is, and where it comes from. */
final class TopicArticle extends Article {
    private TopicArticle(EducationTopic topic) {
        addClassName("topic");
        add(new H3(topic.title()));
    }

    /** As a card of a screen, with the grade as a tag. */
    static TopicArticle onScreen(EducationTopic topic) {
        var article = new TopicArticle(topic);
        article.addClassName("card");
        var tag = new Div(grade(topic.grade()));
        tag.addClassName("grade");
        article.add(tag);
        article.words(topic);
        article.quiet(topic.grade().forTheClient());
        article.quiet(PlansText.SOURCE.text(String.join("; ", topic.sources())));
        return article;
    }

    /** On paper, where a grade is words. */
    static TopicArticle onPaper(EducationTopic topic) {
        var article = new TopicArticle(topic);
        article.words(topic);
        article.quiet(topic.evidence());
        return article;
    }

    static Tag grade(EvidenceGrade grade) {
        return new Tag(grade == EvidenceGrade.PRACTICAL ? Tone.ADVISE : Tone.PLAIN, grade.title());
    }

    private void words(EducationTopic topic) {
        topic.paragraphs().forEach(words -> add(new Paragraph(words)));
        if (topic.points().isEmpty()) return;
        var list = new UnorderedList();
        topic.points().forEach(point -> list.add(new ListItem(point)));
        add(list);
    }

    private void quiet(String words) {
        var line = new Paragraph(words);
        line.addClassNames("small", "quiet");
        add(line);
    }
}
