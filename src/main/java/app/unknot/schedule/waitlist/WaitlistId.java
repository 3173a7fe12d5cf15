package app.unknot.schedule.waitlist;

import java.util.UUID;

public record WaitlistId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
