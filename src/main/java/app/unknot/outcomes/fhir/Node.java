package app.unknot.outcomes.fhir;

import app.unknot.outcomes.words.OutcomesWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One object of a file, with the path that leads to it. Everything that is taken from it has the type that it has to have. */
record Node(String path, JsonNode json) {
    /** What any element may have beside its own. */
    private static final Set<String> ANYWHERE = Set.of("id", "extension", "modifierExtension");

    /**
     * @throws QuestionnaireFault when it has an element that this format does not know, or one that changes its meaning
     */
    void knows(Set<String> names) throws QuestionnaireFault {
        for (Map.Entry<String, JsonNode> one : json.properties()) {
            String name = one.getKey();
            String plain = name.startsWith("_") ? name.substring(1) : name;
            if (!names.contains(plain) && !ANYWHERE.contains(plain))
                throw fault(name, OutcomesWords.FHIR_NOT_AN_ELEMENT);
        }
        if (json.has("modifierExtension")) throw fault("modifierExtension", OutcomesWords.FHIR_CHANGES_THE_MEANING);
    }

    /**
     * @param longest in characters
     */
    Optional<String> text(String name, int longest) throws QuestionnaireFault {
        JsonNode value = json.get(name);
        if (value == null) return Optional.empty();
        if (!value.isString() || value.stringValue().isBlank()) throw fault(name, OutcomesWords.FHIR_NEEDS_TEXT);
        String text = value.stringValue().strip();
        if (text.length() > longest) throw fault(name, OutcomesWords.FHIR_TOO_LONG, longest);
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
            throw fault(name, OutcomesWords.FHIR_NEEDS_TEXT);
        return Optional.of(text);
    }

    String need(String name, int longest) throws QuestionnaireFault {
        Optional<String> text = text(name, longest);
        if (text.isEmpty()) throw fault(name, OutcomesWords.FHIR_IS_MISSING);
        return text.get();
    }

    boolean flag(String name) throws QuestionnaireFault {
        JsonNode value = json.get(name);
        if (value == null) return false;
        if (!value.isBoolean()) throw fault(name, OutcomesWords.FHIR_NEEDS_TRUE_OR_FALSE);
        return value.booleanValue();
    }

    /** The objects of a list; an empty one is none at all in this format. */
    List<Node> list(String name) throws QuestionnaireFault {
        JsonNode value = json.get(name);
        if (value == null) return List.of();
        if (!value.isArray() || value.isEmpty()) throw fault(name, OutcomesWords.FHIR_NEEDS_A_LIST);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            Node node = new Node(path + "." + name + "[" + i + "]", value.get(i));
            if (!node.json.isObject()) throw new QuestionnaireFault(node.path, OutcomesWords.FHIR_NEEDS_AN_OBJECT);
            nodes.add(node);
        }
        return nodes;
    }

    Optional<Node> object(String name) throws QuestionnaireFault {
        JsonNode value = json.get(name);
        if (value == null) return Optional.empty();
        if (!value.isObject()) throw fault(name, OutcomesWords.FHIR_NEEDS_AN_OBJECT);
        return Optional.of(new Node(path + "." + name, value));
    }

    Optional<Integer> whole(String name) throws QuestionnaireFault {
        JsonNode value = json.get(name);
        if (value == null) return Optional.empty();
        boolean whole =
                value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
        if (!whole || value.decimalValue().abs().intValue() > 1_000) throw fault(name, OutcomesWords.FHIR_NEEDS_WHOLE);
        return Optional.of(value.decimalValue().intValueExact());
    }

    /** The extension with this address. */
    Optional<Node> extension(String url) throws QuestionnaireFault {
        for (Node one : list("extension")) if (one.need("url", 500).equals(url)) return Optional.of(one);
        return Optional.empty();
    }

    boolean has(String name) {
        return json.has(name);
    }

    QuestionnaireFault fault(String name, OutcomesWords why, Object... values) {
        return new QuestionnaireFault(path + "." + name, why, values);
    }
}
