package app.unknot.charting.encounters;

import app.unknot.accounts.RecordNotFound;
import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.Subject;
import app.unknot.accounts.Therapists;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.accounts.signin.Confirmation;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.charting.store.NoteRepository;
import app.unknot.clients.CareTeam;
import app.unknot.clients.ClientId;
import app.unknot.schedule.AppointmentId;
import app.unknot.schedule.AppointmentRow;
import app.unknot.schedule.Schedule;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import app.unknot.shared.Sha256;
import app.unknot.shared.disk.SavesToTheLast;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes down visits that became no session. They are signed at once, and never billed as treatment. */
@Service
public class Encounters {
    private static final Scope CHARTED = AccessPolicy.work(ProductWork.VISIT_CHARTED);

    private final EncounterRepository encounters;
    private final NoteRepository notes;
    private final Schedule schedule;
    private final Therapists therapists;
    private final CareTeam careTeam;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;
    private final Sealer sealer;
    private final JsonMapper mapper;

    Encounters(
            EncounterRepository encounters,
            NoteRepository notes,
            Schedule schedule,
            Therapists therapists,
            CareTeam careTeam,
            Access access,
            AuditLog audit,
            PracticeClock clock,
            Sealer sealer,
            JsonMapper mapper) {
        this.encounters = encounters;
        this.notes = notes;
        this.schedule = schedule;
        this.therapists = therapists;
        this.careTeam = careTeam;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
        this.sealer = sealer;
        this.mapper = mapper;
    }

    /**
     * Signs an encounter, and turns its appointment. It can never be changed after that.
     *
     * @throws RefusedRequest when something is missing, the proof is stale, the appointment is another client's, has not
     *     begun, or has a note or an encounter already
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    public EncounterId sign(ClientId client, EncounterForm form, Confirmation confirmation) {
        Subject signer = access.require(Action.ENCOUNTER_SIGN, careTeam.relationTo(client), client.matter())
                .subject();
        if (!confirmation.confirms(signer)) throw new RefusedRequest("Enter your password again to sign.");
        form.requireComplete(clock.instant());
        AppointmentId appointment = form.appointment();
        LocalDate day = appointment == null ? clock.dayOf(form.at()) : visit(client, form, appointment);
        EncounterHead head = new EncounterHead(
                new EncounterId(Ids.next()),
                form.kind(),
                client,
                signer.id(),
                day,
                clock.instant(),
                therapists.profile(signer.id()).signature());
        String canonical = canonical(head, form);
        String hash = Sha256.hex(canonical);
        UUID visit = appointment == null ? null : appointment.value();
        encounters.save(new Encounter(head, visit, canonical, hash, sealer));
        if (appointment != null) schedule.turn(appointment, form.kind().turnsTo());
        audit.record(AuditEvent.done("ENCOUNTER_SIGN", client.matter("encounter " + head.id()))
                .with(form.kind() + ", hash " + hash));
        return head.id();
    }

    /**
     * Opens an encounter and leaves a trace of it.
     *
     * @throws RecordNotFound when there is none, or not for this person
     * @throws IllegalStateException when the content does not fit its hash
     */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional
    @SavesToTheLast
    public OpenEncounter open(EncounterId id) {
        Encounter encounter = inCare(id).orElseThrow(() -> access.refuse(Action.NOTE_READ, matter(id)));
        EncounterHead head = encounter.head();
        access.require(Action.NOTE_READ, Relation.ASSIGNED, head.client().matter("encounter " + id));
        String canonical = encounter.open(sealer);
        if (!Sha256.hex(canonical).equals(encounter.contentHash()))
            throw new IllegalStateException("Encounter " + id + " does not match its content hash");
        audit.record(AuditEvent.done("ENCOUNTER_READ", head.client().matter("encounter " + id)));
        JsonNode root = mapper.readTree(canonical);
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        root.get("texts")
                .properties()
                .forEach(entry -> texts.put(
                        EncounterForm.TITLES.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().asString()));
        return new OpenEncounter(head, Instant.parse(root.get("at").asString()), texts, encounter.contentHash());
    }

    /** Whether there is such an encounter for this person. */
    @PreAuthorize("hasRole('THERAPIST')")
    @Transactional(readOnly = true)
    public boolean reaches(EncounterId id) {
        return inCare(id).isPresent();
    }

    private Optional<Encounter> inCare(EncounterId id) {
        return encounters
                .find(id.value(), CHARTED)
                .filter(found -> careTeam.relationByCare(found.head().client()) == Relation.ASSIGNED);
    }

    private LocalDate visit(ClientId client, EncounterForm form, AppointmentId id) {
        AppointmentRow row = schedule.open(id);
        if (!row.client().equals(client)) throw new RecordNotFound();
        if (notes.ofAppointment(id.value(), CHARTED).isPresent())
            throw new RefusedRequest("This appointment already has a session note. Finish that note instead.");
        if (encounters.ofAppointment(id.value(), CHARTED) > 0)
            throw new RefusedRequest("This appointment is already documented. Nothing was changed.");
        if (form.kind() == EncounterKind.NO_SHOW && row.startsAt().isAfter(clock.instant()))
            throw new RefusedRequest("The appointment has not started yet. Record a no-show after its start time.");
        return clock.dayOf(row.startsAt());
    }

    private String canonical(EncounterHead head, EncounterForm form) {
        ObjectNode root = mapper.createObjectNode();
        root.put("encounter", head.id().toString());
        root.put("kind", head.kind().name());
        root.put("client", head.client().toString());
        root.put("therapist", head.therapist().toString());
        root.put("serviceDate", head.serviceDate().toString());
        @Nullable AppointmentId appointment = form.appointment();
        root.put("appointment", appointment == null ? "" : appointment.toString());
        root.put("at", form.at().toString());
        ObjectNode texts = root.putObject("texts");
        form.texts().forEach(texts::put);
        return root.toString();
    }

    /** Whose it is, also when it is not this person's: the log names the record that was asked for. */
    private Matter matter(EncounterId id) {
        String object = "encounter " + id;
        return encounters
                .find(id.value(), CHARTED)
                .map(found -> found.head().client().matter(object))
                .orElseGet(() -> Matter.unknown(object));
    }
}
