package app.unknot.screening.store;

import app.unknot.screening.ScreeningResult;
import app.unknot.screening.answers.ScreeningContent;
import app.unknot.screening.holds.EvaluationOutcome;
import app.unknot.shared.storage.Sealer;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Closes what a screening read and decided, and opens it again. */
@Component
public class ScreeningSeal {
    private final Sealer sealer;
    private final JsonMapper json = JsonMapper.shared();

    ScreeningSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    public ScreeningRecord.Sealed close(UUID id, ScreeningContent content, ScreeningResult screened) {
        return new ScreeningRecord.Sealed(
                sealer.seal(json.writeValueAsString(content), contentPlace(id)),
                sealer.seal(json.writeValueAsString(EvaluationOutcome.of(screened)), resultPlace(id)));
    }

    public ScreeningContent open(ScreeningRecord record) {
        return open(record.id(), record.sealedContent());
    }

    public ScreeningContent open(UUID id, String closed) {
        return json.readValue(sealer.open(closed, contentPlace(id)), ScreeningContent.class);
    }

    /** What was decided; empty in records of before results were kept. */
    Optional<EvaluationOutcome> decision(ScreeningRecord record) {
        return Optional.ofNullable(record.sealedResult())
                .map(closed -> json.readValue(sealer.open(closed, resultPlace(record.id())), EvaluationOutcome.class));
    }

    /** The place that is bound into a seal, so that no sealed text can be moved elsewhere. */
    private static String contentPlace(UUID id) {
        return "screening_record.content." + id;
    }

    private static String resultPlace(UUID id) {
        return "screening_record.result." + id;
    }
}
