package app.unknot.practice;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Where the practice is, as far as it decides how things are written.
 *
 * @param locale one of those that {@link app.unknot.shared.PracticeFormats#OFFERED}
 * @param zone of every day and time that people read or type
 */
public record PracticeRegion(Locale locale, ZoneId zone) {}
