package app.unknot.outcomes.registry;

import app.unknot.accounts.RefusedRequest;
import app.unknot.accounts.access.Access;
import app.unknot.accounts.access.AccessPolicy;
import app.unknot.accounts.access.Action;
import app.unknot.accounts.access.ProductWork;
import app.unknot.accounts.access.Relation;
import app.unknot.accounts.access.Scope;
import app.unknot.audit.AuditEvent;
import app.unknot.audit.AuditLog;
import app.unknot.audit.Matter;
import app.unknot.outcomes.fhir.QuestionnaireFault;
import app.unknot.outcomes.fhir.QuestionnaireReader;
import app.unknot.outcomes.instruments.Installed;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.instruments.Scoring;
import app.unknot.outcomes.store.InstrumentSetting;
import app.unknot.outcomes.store.InstrumentSettings;
import app.unknot.outcomes.store.InstrumentText;
import app.unknot.outcomes.store.InstrumentTexts;
import app.unknot.outcomes.words.OutcomesWords;
import app.unknot.shared.AllowedTo;
import app.unknot.shared.AllowedTo.Caller;
import app.unknot.shared.Ids;
import app.unknot.shared.PracticeClock;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Which instruments the practice uses, and with which questions. */
@Service
public class InstrumentRegistry {
    private static final Scope REGISTRY = AccessPolicy.work(ProductWork.INSTRUMENTS);

    /** Owned by others who want to be asked first: off until an admin says that the practice may use them. */
    private static final Set<Instrument> OFF_AS_SHIPPED =
            EnumSet.of(Instrument.OSWESTRY, Instrument.QUEBEC, Instrument.START_BACK, Instrument.PROMIS);

    private final JsonMapper json = JsonMapper.shared();
    private final InstrumentSettings settings;
    private final InstrumentTexts texts;
    private final Access access;
    private final AuditLog audit;
    private final PracticeClock clock;

    InstrumentRegistry(
            InstrumentSettings settings, InstrumentTexts texts, Access access, AuditLog audit, PracticeClock clock) {
        this.settings = settings;
        this.texts = texts;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** All rows in the order in which they are asked. They hold nothing of any client. */
    @AllowedTo(value = Caller.THE_PRODUCT, because = "it says what the practice can ask, nothing of any client")
    @Transactional(readOnly = true)
    public List<InstrumentRow> rows() {
        Map<String, Boolean> enabled = new HashMap<>();
        settings.all(REGISTRY).forEach(one -> enabled.put(one.code(), one.isEnabled()));
        Map<String, Installed> installed = new HashMap<>();
        texts.all(REGISTRY).forEach(one -> installed.put(one.code(), json.readValue(one.content(), Installed.class)));
        return Arrays.stream(Instrument.values())
                .map(one -> new InstrumentRow(
                        one,
                        enabled.getOrDefault(one.code(), !OFF_AS_SHIPPED.contains(one)),
                        installed.get(one.code())))
                .toList();
    }

    @AllowedTo(value = Caller.THE_PRODUCT, because = "it says what the practice can ask, nothing of any client")
    @Transactional(readOnly = true)
    public InstrumentRow row(Instrument instrument) {
        return rows().stream()
                .filter(row -> row.instrument() == instrument)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Uses an instrument, or no longer. Scores that are there stay.
     *
     * @throws RefusedRequest for pain right now, on which every outcome rests
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void enable(Instrument instrument, boolean on) {
        access.require(Action.SETTINGS, Relation.NONE, Matter.ofPractice("instruments"));
        if (instrument == Instrument.PAIN_NOW) throw new RefusedRequest(OutcomesWords.PAIN_NOW_IS_ALWAYS_ASKED.text());
        settings.all(REGISTRY).stream()
                .filter(one -> one.code().equals(instrument.code()))
                .findFirst()
                .ifPresentOrElse(one -> one.enable(on), () -> settings.save(new InstrumentSetting(instrument, on)));
        audit.record(AuditEvent.done("INSTRUMENT_SET", "instrument " + instrument.code())
                .with(on ? "on" : "off"));
    }

    /**
     * Installs the questions of an instrument from a FHIR R4 Questionnaire that the practice may use. From now on clients are asked
     * those; scores keep the version that they were asked by.
     *
     * @throws RefusedRequest with the path of the first fault, and for an instrument whose questions are not installed
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Installed install(Instrument instrument, byte[] file) {
        Scope scope = access.require(Action.SETTINGS, Relation.NONE, Matter.ofPractice("instruments"));
        if (instrument.isOurs() || instrument.form().scoring() == Scoring.TOTAL)
            throw new RefusedRequest(OutcomesWords.ITS_QUESTIONS_ARE_NOT_INSTALLED.text(instrument.text()));
        Installed read;
        try {
            read = QuestionnaireReader.read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(file))
                            .toString(),
                    instrument);
        } catch (CharacterCodingException e) {
            throw new RefusedRequest(OutcomesWords.THE_FILE_IS_NOT_UTF_8.text());
        } catch (QuestionnaireFault fault) {
            throw new RefusedRequest(String.valueOf(fault.getMessage()));
        }
        texts.save(new InstrumentText(
                Ids.next(),
                instrument,
                read.version(),
                json.writeValueAsString(read),
                scope.subject().id(),
                clock.instant()));
        audit.record(AuditEvent.done("INSTRUMENT_INSTALL", "instrument " + instrument.code())
                .with("version " + read.version()));
        return read;
    }
}
