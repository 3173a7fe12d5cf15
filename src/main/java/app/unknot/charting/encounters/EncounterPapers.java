package app.unknot.charting.encounters;

import app.unknot.schedule.AppointmentId;
import app.unknot.shared.Sha256;
import app.unknot.shared.storage.Sealer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes an encounter as the text that is sealed and hashed, and reads it again. */
@Component
class EncounterPapers {
    private final Sealer sealer;
    private final JsonMapper mapper;

    EncounterPapers(Sealer sealer, JsonMapper mapper) {
        this.sealer = sealer;
        this.mapper = mapper;
    }

    Encounter seal(EncounterHead head, EncounterForm form) {
        String canonical = canonical(head, form);
        AppointmentId appointment = form.appointment();
        UUID visit = appointment == null ? null : appointment.value();
        return new Encounter(head, visit, canonical, Sha256.hex(canonical), sealer);
    }

    /**
     * @throws IllegalStateException when the content does not fit its hash
     */
    OpenEncounter open(Encounter encounter) {
        EncounterHead head = encounter.head();
        String canonical = encounter.open(sealer);
        if (!Sha256.hex(canonical).equals(encounter.contentHash()))
            throw new IllegalStateException("Encounter " + head.id() + " does not match its content hash");
        JsonNode root = mapper.readTree(canonical);
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        root.get("texts")
                .properties()
                .forEach(entry -> texts.put(
                        EncounterForm.title(entry.getKey()), entry.getValue().asString()));
        return new OpenEncounter(head, Instant.parse(root.get("at").asString()), texts, encounter.contentHash());
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
}
