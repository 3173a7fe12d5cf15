package app.unknot.accounts.people;

import app.unknot.accounts.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a person has a role at a place. */
@Embeddable
public class RolePlace {
    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID locationId;

    @SuppressWarnings("NullAway.Init")
    protected RolePlace() {}

    RolePlace(Role role, UUID locationId) {
        this.role = role;
        this.locationId = locationId;
    }

    Role role() {
        return role;
    }

    UUID locationId() {
        return locationId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RolePlace that && role == that.role && locationId.equals(that.locationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, locationId);
    }
}
