package app.unknot.outcomes.store;

import app.unknot.accounts.access.AboutClient;
import app.unknot.accounts.access.Content;
import app.unknot.charting.NoteSigned;
import app.unknot.outcomes.PainPoint;
import app.unknot.outcomes.RegionClass;
import app.unknot.outcomes.course.Session;
import app.unknot.outcomes.course.Visit;
import app.unknot.shared.LocationId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The two pain numbers of one visit. */
@Entity
public class VisitPain implements AboutClient {
    @Id
    private UUID noteId;

    private UUID clientId;
    private UUID therapistId;
    private UUID locationId;
    private LocalDate serviceDate;
    private @Nullable Integer painBefore;
    private @Nullable Integer painAfter;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private RegionClass regionClass;

    private @Nullable String technique;
    private @Nullable UUID episodeId;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "visit_work", joinColumns = @JoinColumn(name = "note_id"))
    private List<VisitWork> work = new ArrayList<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "visit_painful", joinColumns = @JoinColumn(name = "note_id"))
    @Column(name = "region")
    private Set<String> painful = new LinkedHashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected VisitPain() {}

    @Override
    public UUID aboutClient() {
        return clientId;
    }

    @Override
    public Content content() {
        return Content.SCORE;
    }

    @Override
    public UUID ownTherapist() {
        return therapistId;
    }

    @Override
    public LocationId place() {
        return new LocationId(locationId);
    }

    @SuppressWarnings("NullAway.Init")
    public VisitPain(NoteSigned note) {
        this.noteId = note.note().value();
        tell(note);
    }

    /** Says it again; the same note says the same, and leaves the row as it is. */
    public final void tell(NoteSigned note) {
        this.clientId = note.client().value();
        this.therapistId = note.therapist().value();
        this.locationId = note.location().value();
        this.serviceDate = note.serviceDate();
        this.painBefore = note.painBefore();
        this.painAfter = note.painAfter();
        this.minutes = note.treatmentMinutes();
        this.regionClass = RegionClass.of(note.work());
        this.technique = VisitWork.main(note.work());
        List<VisitWork> done = note.work().stream().map(VisitWork::new).toList();
        if (!Set.copyOf(work).equals(Set.copyOf(done))) {
            work.clear();
            work.addAll(done);
        }
        Set<String> hurts = new LinkedHashSet<>(note.painful());
        if (!painful.equals(hurts)) {
            painful.clear();
            painful.addAll(hurts);
        }
    }

    public UUID note() {
        return noteId;
    }

    /** Says to which episode it belongs. */
    public void belongsTo(UUID episode) {
        episodeId = episode;
    }

    public PainPoint point() {
        return new PainPoint(serviceDate, painBefore, painAfter);
    }

    /** With what was done and where it hurt. */
    public Session session() {
        return new Session(
                visit(), painAfter, work.stream().map(VisitWork::done).toList(), painful);
    }

    public Visit visit() {
        return new Visit(noteId, serviceDate, therapistId, locationId, painBefore, minutes, regionClass, technique);
    }
}
