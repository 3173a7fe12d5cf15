package app.unknot.shared.text;

import org.jspecify.annotations.Nullable;

/**
 * Something that people read: a constant of an enum, whose words are in {@code texts/<module>.properties}. A package with screens
 * has one enum of these, such as {@code PlansText}; what the services and rules of a module say is another, such as
 * {@code PlansWords}; an enum of the domain whose constants have a title is one by itself. A further language is a file beside
 * the English one, such as {@code texts/plans_es.properties}.
 */
public interface Text {
    /** The constant's name, such as {@code SAVE_THE_PLAN}. */
    String name();

    /**
     * The words in the practice's language.
     *
     * @param values what stands for {@code {0}}, {@code {1}} ..., already in the form in which people read it
     */
    default String text(@Nullable Object... values) {
        return MessageFiles.words(this, values);
    }

    /**
     * What the constant says besides its title, in the practice's language.
     *
     * @param part one that its enum names in {@link Also}, such as {@code meaning}
     */
    default String also(String part, @Nullable Object... values) {
        return MessageFiles.also(this, part, values);
    }
}
