package app.unknot.records.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When backups are made, and how long they are kept.
 *
 * @param scheduled whether the portal makes them by itself
 * @param at time of day in the practice's zone, such as {@code 02:00}
 * @param daily of how many days the newest is kept
 * @param weekly of how many weeks
 * @param monthly of how many months
 * @param second a folder on another disk, to which each good backup is copied; without one they share the fate of the data
 */
@ConfigurationProperties("unknot.backup")
public record BackupSettings(
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("02:00") String at,
        @DefaultValue("7") int daily,
        @DefaultValue("4") int weekly,
        @DefaultValue("12") int monthly,
        @Nullable String second) {
    public BackupSettings {
        try {
            LocalTime.parse(at);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("unknot.backup.at is a time of day such as 02:00, not " + at, e);
        }
        new Retention(daily, weekly, monthly);
    }

    public Retention retention() {
        return new Retention(daily, weekly, monthly);
    }

    public Optional<Path> secondPlace() {
        return second == null || second.isBlank() ? Optional.empty() : Optional.of(Path.of(second.strip()));
    }

    /**
     * Whether a backup is due: no good one was begun since the last time of day at which one should have been. So one that was
     * missed because the portal was off is caught up.
     *
     * @param newest when the newest good one was begun; null when there is none
     */
    boolean isDue(@Nullable Instant newest, Instant now, ZoneId zone) {
        if (newest == null) return true;
        ZonedDateTime today = now.atZone(zone).with(LocalTime.parse(at));
        ZonedDateTime last = today.toInstant().isAfter(now) ? today.minusDays(1) : today;
        return newest.isBefore(last.toInstant());
    }
}
