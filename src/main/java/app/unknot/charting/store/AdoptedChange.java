package app.unknot.charting.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** That a late change was taken into an addendum. The change itself stays as it came. */
@Entity
@Table(name = "late_change_taken")
public class AdoptedChange implements Persistable<UUID> {
    @Id
    private UUID opId;

    private UUID addendumId;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected AdoptedChange() {}

    public AdoptedChange(UUID opId, UUID addendumId) {
        this.opId = opId;
        this.addendumId = addendumId;
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return opId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
