package app.unknot.clients;

import app.unknot.accounts.UserId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a therapist cares for a client, from one day on. It is what opens the record. */
@Entity
class CareAssignment {
    @Id
    private UUID id;

    private UUID clientId;
    private UUID therapistId;
    private LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @SuppressWarnings("NullAway.Init")
    protected CareAssignment() {}

    CareAssignment(UUID id, ClientId client, UserId therapist, LocalDate fromDay) {
        this.id = id;
        this.clientId = client.value();
        this.therapistId = therapist.value();
        this.fromDay = fromDay;
    }

    UserId therapist() {
        return new UserId(therapistId);
    }

    LocalDate fromDay() {
        return fromDay;
    }

    @Nullable
    LocalDate toDay() {
        return toDay;
    }

    /** Ends at once: the day before is the last on which the record was open all day. */
    void end(LocalDate day) {
        toDay = day.minusDays(1);
    }
}
