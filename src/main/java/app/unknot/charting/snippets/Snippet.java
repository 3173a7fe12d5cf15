package app.unknot.charting.snippets;

import app.unknot.anatomy.Technique;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Words that are often written, with the values that go with them.
 *
 * @param text may be empty when values are given
 * @param technique what it sets on the region, or null
 * @param pressure 0-10, or null
 * @param minutes 1-180, or null
 * @param shared with the whole practice
 * @param own whether the reader wrote it
 */
public record Snippet(
        UUID id,
        String title,
        String text,
        @Nullable Technique technique,
        @Nullable Integer pressure,
        @Nullable Integer minutes,
        boolean shared,
        boolean own) {}
