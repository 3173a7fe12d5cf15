package app.unknot.outcomes.fhir;

import app.unknot.outcomes.instruments.Form;
import app.unknot.outcomes.instruments.Installed;
import app.unknot.outcomes.instruments.Installed.Item;
import app.unknot.outcomes.instruments.Installed.Option;
import app.unknot.outcomes.instruments.Instrument;
import app.unknot.outcomes.words.OutcomesWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the questions of one instrument from a FHIR R4 {@code Questionnaire}. Strict: what it does not know it refuses, because a
 * question that is asked in another way than its authors meant has no score.
 */
public final class QuestionnaireReader {
    /** Of a file, in characters. */
    public static final int LARGEST = 500_000;

    private static final String EXTENSIONS = "http://hl7.org/fhir/StructureDefinition/";
    private static final List<String> WEIGHTS = List.of(EXTENSIONS + "ordinalValue", EXTENSIONS + "itemWeight");
    private static final int LONGEST_ID = 255;
    private static final int LONGEST_TEXT = 1_000;
    private static final int DEEPEST = 5;

    private static final Set<String> RESOURCE = Set.of(
            "resourceType",
            "meta",
            "implicitRules",
            "language",
            "text",
            "contained",
            "url",
            "identifier",
            "version",
            "name",
            "title",
            "derivedFrom",
            "status",
            "experimental",
            "subjectType",
            "date",
            "publisher",
            "contact",
            "description",
            "useContext",
            "jurisdiction",
            "purpose",
            "copyright",
            "approvalDate",
            "lastReviewDate",
            "effectivePeriod",
            "code",
            "item");
    private static final Set<String> ITEM = Set.of(
            "linkId",
            "definition",
            "code",
            "prefix",
            "text",
            "type",
            "enableWhen",
            "enableBehavior",
            "required",
            "repeats",
            "readOnly",
            "maxLength",
            "answerValueSet",
            "answerOption",
            "initial",
            "item");
    private static final Set<String> TYPES = Set.of(
            "group",
            "display",
            "boolean",
            "decimal",
            "integer",
            "date",
            "dateTime",
            "time",
            "string",
            "text",
            "url",
            "choice",
            "open-choice",
            "attachment",
            "reference",
            "quantity");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Instrument instrument;
    private final Form form;
    private final Set<String> ids = new HashSet<>();
    private final List<String> lead = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private QuestionnaireReader(Instrument instrument) {
        this.instrument = instrument;
        this.form = instrument.form();
    }

    /**
     * @throws QuestionnaireFault when it is no questionnaire of this instrument, with the path of the first fault
     */
    public static Installed read(String file, Instrument instrument) throws QuestionnaireFault {
        if (file.length() > LARGEST)
            throw new QuestionnaireFault("Questionnaire", OutcomesWords.FHIR_TOO_LONG, LARGEST);
        JsonNode json;
        try {
            json = JSON.readTree(file.startsWith("\uFEFF") ? file.substring(1) : file);
        } catch (JacksonException e) {
            throw new QuestionnaireFault(
                    "line " + e.getLocation().getLineNr(),
                    OutcomesWords.FHIR_NO_JSON,
                    e.getLocation().getColumnNr());
        }
        if (!json.isObject()) throw new QuestionnaireFault("Questionnaire", OutcomesWords.FHIR_NEEDS_AN_OBJECT);
        return new QuestionnaireReader(instrument).read(new Node("Questionnaire", json));
    }

    private Installed read(Node file) throws QuestionnaireFault {
        String type = file.need("resourceType", LONGEST_ID);
        if (!type.equals("Questionnaire")) throw file.fault("resourceType", OutcomesWords.FHIR_NO_QUESTIONNAIRE, type);
        file.knows(RESOURCE);
        if (file.has("implicitRules")) throw file.fault("implicitRules", OutcomesWords.FHIR_CHANGES_THE_MEANING);
        String status = file.need("status", LONGEST_ID);
        if (!status.equals("active")) throw file.fault("status", OutcomesWords.FHIR_NOT_ACTIVE, status);
        String version = file.need("version", 30);
        String title = file.text("title", 200).orElse(instrument.text());
        List<Node> all = file.list("item");
        if (all.isEmpty()) throw file.fault("item", OutcomesWords.FHIR_IS_MISSING);
        for (Node item : all) take(item, 1);
        if (items.size() != form.items())
            throw file.fault("item", OutcomesWords.FHIR_OTHER_COUNT, instrument.text(), form.items(), items.size());
        return new Installed(version, title, lead, items);
    }

    private void take(Node item, int depth) throws QuestionnaireFault {
        item.knows(ITEM);
        String id = item.need("linkId", LONGEST_ID);
        if (!ids.add(id)) throw item.fault("linkId", OutcomesWords.FHIR_TWICE, id);
        String type = item.need("type", LONGEST_ID);
        if (!TYPES.contains(type)) throw item.fault("type", OutcomesWords.FHIR_NO_TYPE, type);
        if (item.has("enableWhen")) throw item.fault("enableWhen", OutcomesWords.FHIR_NOT_ASKED_HERE);
        List<Node> within = item.list("item");
        switch (type) {
            case "group" -> {
                if (within.isEmpty()) throw item.fault("item", OutcomesWords.FHIR_IS_MISSING);
                if (depth == DEEPEST) throw item.fault("item", OutcomesWords.FHIR_TOO_DEEP, DEEPEST);
                item.text("text", LONGEST_TEXT).ifPresent(lead::add);
            }
            case "display" -> {
                if (!within.isEmpty()) throw item.fault("item", OutcomesWords.FHIR_NOT_ASKED_HERE);
                if (items.isEmpty()) lead.add(item.need("text", LONGEST_TEXT));
            }
            case "boolean", "choice", "integer" -> {
                if (!within.isEmpty()) throw item.fault("item", OutcomesWords.FHIR_NOT_ASKED_HERE);
                items.add(question(item, id, type));
            }
            default -> throw item.fault("type", OutcomesWords.FHIR_HAS_NO_SCORE, type);
        }
        for (Node one : within) take(one, depth + 1);
    }

    private Item question(Node item, String id, String type) throws QuestionnaireFault {
        String text = item.need("text", LONGEST_TEXT);
        if (item.flag("repeats")) throw item.fault("repeats", OutcomesWords.FHIR_NOT_ASKED_HERE);
        if (item.flag("readOnly")) throw item.fault("readOnly", OutcomesWords.FHIR_NOT_ASKED_HERE);
        item.flag("required");
        if (item.has("initial")) throw item.fault("initial", OutcomesWords.FHIR_PRESET);
        boolean ticks = form.low() == 0 && form.high() == 1;
        if (type.equals("boolean")) {
            if (!ticks) throw item.fault("type", OutcomesWords.FHIR_OTHER_RANGE, form.low(), form.high());
            return new Item(id, text, List.of());
        }
        if (type.equals("integer")) {
            range(item);
            return new Item(id, text, List.of());
        }
        if (item.has("answerValueSet")) throw item.fault("answerValueSet", OutcomesWords.FHIR_LIST_THE_ANSWERS);
        return new Item(id, text, options(item));
    }

    /** A number may say its range, which has to be that of the instrument then. */
    private void range(Node item) throws QuestionnaireFault {
        if (item.has("answerOption")) throw item.fault("answerOption", OutcomesWords.FHIR_NOT_ASKED_HERE);
        Optional<Node> least = item.extension(EXTENSIONS + "minValue");
        Optional<Node> most = item.extension(EXTENSIONS + "maxValue");
        if (least.isPresent() && least.get().whole("valueInteger").orElse(Integer.MIN_VALUE) != form.low()
                || most.isPresent() && most.get().whole("valueInteger").orElse(Integer.MAX_VALUE) != form.high())
            throw item.fault("extension", OutcomesWords.FHIR_OTHER_RANGE, form.low(), form.high());
    }

    private List<Option> options(Node item) throws QuestionnaireFault {
        List<Node> all = item.list("answerOption");
        if (all.isEmpty()) throw item.fault("answerOption", OutcomesWords.FHIR_IS_MISSING);
        List<Option> options = new ArrayList<>();
        Set<Integer> values = new HashSet<>();
        for (Node one : all) {
            Option option = option(one);
            if (!form.takes(option.value()))
                throw new QuestionnaireFault(one.path(), OutcomesWords.FHIR_OTHER_RANGE, form.low(), form.high());
            if (!values.add(option.value()))
                throw new QuestionnaireFault(one.path(), OutcomesWords.FHIR_TWICE, option.value());
            options.add(option);
        }
        if (!values.contains(form.low()) || !values.contains(form.high()))
            throw item.fault("answerOption", OutcomesWords.FHIR_OTHER_RANGE, form.low(), form.high());
        return options;
    }

    private static Option option(Node one) throws QuestionnaireFault {
        one.knows(Set.of(
                "valueInteger",
                "valueDate",
                "valueTime",
                "valueString",
                "valueCoding",
                "valueReference",
                "initialSelected"));
        if (one.flag("initialSelected")) throw one.fault("initialSelected", OutcomesWords.FHIR_PRESET);
        long values = one.json().propertyNames().stream()
                .filter(name -> name.startsWith("value"))
                .count();
        if (values != 1) throw one.fault("value[x]", OutcomesWords.FHIR_ONE_VALUE);
        Optional<Integer> number = one.whole("valueInteger");
        if (number.isPresent()) return new Option(String.valueOf(number.get()), number.get());
        Optional<Node> coding = one.object("valueCoding");
        if (coding.isPresent()) {
            coding.get().knows(Set.of("system", "version", "code", "display", "userSelected"));
            Optional<Integer> weight = weight(coding.get());
            if (weight.isEmpty()) weight = weight(one);
            if (weight.isEmpty()) throw one.fault("valueCoding", OutcomesWords.FHIR_NEEDS_A_WEIGHT);
            return new Option(coding.get().need("display", LONGEST_TEXT), weight.get());
        }
        String text = one.need("valueString", LONGEST_TEXT);
        Optional<Integer> weight = weight(one);
        if (weight.isEmpty()) throw one.fault("valueString", OutcomesWords.FHIR_NEEDS_A_WEIGHT);
        return new Option(text, weight.get());
    }

    private static Optional<Integer> weight(Node of) throws QuestionnaireFault {
        for (String url : WEIGHTS) {
            Optional<Node> found = of.extension(url);
            if (found.isPresent()) return found.get().whole("valueDecimal");
        }
        return Optional.empty();
    }
}
