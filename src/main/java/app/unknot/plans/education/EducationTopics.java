package app.unknot.plans.education;

import app.unknot.shared.text.ContentFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The topics that come with the product. Holds nothing of any client. The portal does not start with a faulty one. */
@Component
public class EducationTopics {

    private final SequencedMap<String, EducationTopic> byCode = new LinkedHashMap<>();

    public EducationTopics() {
        this(shipped());
    }

    private EducationTopics(List<EducationTopic> topics) {
        for (var topic : topics) {
            if (byCode.put(topic.code(), topic) != null)
                throw new IllegalStateException("Topic " + topic.code() + " appears twice.");
        }
        for (var group : TopicGroup.values()) {
            if (topics.stream().noneMatch(topic -> topic.group() == group))
                throw new IllegalStateException("No topic belongs to " + group + ".");
        }
    }

    /**
     * Reads topics from JSON.
     *
     * @throws IllegalStateException when one is faulty; the message gives its number in the file, its code and what is wrong
     */
    public static EducationTopics of(String json) {
        return new EducationTopics(read(json));
    }

    /** All of them, group by group. */
    public List<EducationTopic> all() {
        return byCode.values().stream()
                .sorted((one, other) -> one.group().compareTo(other.group()))
                .toList();
    }

    public List<EducationTopic> of(TopicGroup group) {
        return all().stream().filter(topic -> topic.group() == group).toList();
    }

    public Optional<EducationTopic> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those that there are, in the order of the catalogue; a code of a topic that is gone is passed over. */
    public List<EducationTopic> find(Collection<String> codes) {
        return all().stream().filter(topic -> codes.contains(topic.code())).toList();
    }

    /**
     * @param words of which each must occur; blank finds all
     * @param groups to look in; none means everywhere
     */
    public List<EducationTopic> search(String words, Set<TopicGroup> groups) {
        var each = Arrays.stream(words.split("\\s+"))
                .filter(word -> !word.isBlank())
                .toList();
        return all().stream()
                .filter(topic -> groups.isEmpty() || groups.contains(topic.group()))
                .filter(topic -> topic.says(each))
                .toList();
    }

    private static List<EducationTopic> shipped() {
        return read(ContentFiles.read(EducationTopics.class, "education", ".json"));
    }

    private static List<EducationTopic> read(String json) {
        var written = JsonMapper.shared().readValue(json, Shelf.class).topics();
        var topics = new ArrayList<EducationTopic>();
        for (int i = 0; i < written.size(); i++) topics.add(written.get(i).checked(i + 1));
        return Collections.unmodifiableList(topics);
    }

    private record Shelf(String about, List<Written> topics) {}

    /** A topic as it stands in the file: anything may be missing. */
    private record Written(
            @Nullable String code,
            @Nullable String group,
            @Nullable String title,
            @Nullable Integer version,
            @Nullable String grade,
            @Nullable List<String> paragraphs,
            @Nullable List<String> points,
            @Nullable List<String> sources,
            @Nullable List<String> suggestedFor) {
        EducationTopic checked(int number) {
            String where = "Topic " + number + (code == null ? "" : " (" + code + ")");
            int words = version == null ? 0 : version;
            if (words < 1) throw new IllegalStateException(where + " has no version.");
            return new EducationTopic(
                    present(code, where, "code"),
                    constant(TopicGroup.class, present(group, where, "group"), where),
                    present(title, where, "title"),
                    filled(paragraphs, where, "paragraph"),
                    points == null ? List.of() : points,
                    constant(EvidenceGrade.class, present(grade, where, "grade"), where),
                    filled(sources, where, "source"),
                    words,
                    suggestedFor == null ? Set.of() : Set.copyOf(suggestedFor));
        }

        private static String present(@Nullable String text, String where, String what) {
            if (text == null || text.isBlank()) throw new IllegalStateException(where + " has no " + what + ".");
            return text;
        }

        private static List<String> filled(@Nullable List<String> texts, String where, String what) {
            if (texts == null || texts.isEmpty() || texts.stream().anyMatch(String::isBlank))
                throw new IllegalStateException(where + " has no " + what + ".");
            return texts;
        }

        private static <E extends Enum<E>> E constant(Class<E> kind, String name, String where) {
            return Arrays.stream(kind.getEnumConstants())
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(where + ": " + name + " is no " + kind.getSimpleName() + "."));
        }
    }
}
