package app.unknot.plans.education;

import app.unknot.plans.words.PlansWords;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One page for clients.
 *
 * @param code never changes; plans keep it
 * @param paragraphs at least one
 * @param points a list below the paragraphs; may be empty
 * @param sources where it comes from, at least one
 * @param version of the words, from 1
 * @param suggestedFor signs of a plan that speak for it, such as {@code technique:SWEDISH}; {@code always} for every plan
 */
public record EducationTopic(
        String code,
        TopicGroup group,
        String title,
        List<String> paragraphs,
        List<String> points,
        EvidenceGrade grade,
        List<String> sources,
        int version,
        Set<String> suggestedFor) {
    public EducationTopic {
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        sources = List.copyOf(sources);
        suggestedFor = Set.copyOf(suggestedFor);
    }

    /** All its words, title first, one text. */
    public String text() {
        return String.join(
                "\n",
                Stream.of(List.of(title), paragraphs, points)
                        .flatMap(List::stream)
                        .toList());
    }

    /** Grade and sources on one line, as it is printed below the text. */
    public String evidence() {
        return PlansWords.SOURCE_2.text(grade.words(), String.join("; ", sources));
    }

    /** Whether each word stands somewhere in it, whatever its case. */
    boolean says(List<String> words) {
        String all = (text() + "\n" + group.title()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> all.contains(word.toLowerCase(Locale.ROOT)));
    }
}
