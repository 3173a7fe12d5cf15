package app.unknot.charting.snippets;

import app.unknot.anatomy.Technique;
import org.jspecify.annotations.Nullable;

/** A snippet as it is written. See {@link Snippet} for the values. */
public record SnippetForm(
        @Nullable String title,
        @Nullable String text,
        @Nullable Technique technique,
        @Nullable Integer pressure,
        @Nullable Integer minutes,
        boolean shared) {}
