package app.unknot.shared;

import org.jspecify.annotations.Nullable;

/**
 * What stands beside a name.
 *
 * @param photo address of a picture, or null when the initials have to do
 */
public record Face(String initials, @Nullable String photo) {}
