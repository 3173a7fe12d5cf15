package app.unknot.schedule.availability;

import app.unknot.accounts.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
public class TimeOff {
    @Id
    private UUID id;

    private UUID therapistId;

    @Enumerated(EnumType.STRING)
    private TimeOffKind kind;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable LocalTime fromTime;
    private @Nullable LocalTime untilTime;
    private String reason;

    @Enumerated(EnumType.STRING)
    private TimeOffState state = TimeOffState.REQUESTED;

    private UUID askedBy;
    private Instant askedAt;
    private @Nullable UUID decidedBy;
    private @Nullable Instant decidedAt;
    private String answer = "";

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TimeOff() {}

    public TimeOff(TimeOffId id, UserId therapist, TimeOffForm form, UserId by, Instant now) {
        this.id = id.value();
        therapistId = therapist.value();
        kind = form.kind();
        firstDay = form.times().first();
        lastDay = form.times().last();
        fromTime = form.times().from();
        untilTime = form.times().until();
        reason = form.reason();
        askedBy = by.value();
        askedAt = now;
    }

    /** The rules are the caller's to check. */
    public void decide(TimeOffState as, UserId by, Instant now, String words) {
        state = as;
        decidedBy = by.value();
        decidedAt = now;
        answer = words;
    }

    public TimeOffRow row() {
        return new TimeOffRow(
                new TimeOffId(id),
                new UserId(therapistId),
                new TimeOffForm(kind, new DayTimes(firstDay, lastDay, fromTime, untilTime), reason),
                state,
                new UserId(askedBy),
                askedAt,
                decidedBy == null ? null : new UserId(decidedBy),
                answer,
                version == null ? 0 : version);
    }
}
