package app.unknot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Worked cases with their answers, checked by hand or against a published example. */
public record KnownAnswers(JsonNode inputs, JsonNode expected, double tolerance) {
    public static KnownAnswers of(String id) {
        return of("/known-answers.json", id);
    }

    /** A case of another file of the same form. */
    public static KnownAnswers of(String file, String id) {
        try (var json = KnownAnswers.class.getResourceAsStream(file)) {
            for (var known : JsonMapper.shared().readTree(json).get("cases")) {
                if (known.get("id").asString().equals(id)) {
                    return new KnownAnswers(
                            known.get("inputs"),
                            known.get("expected"),
                            known.get("tolerance").asDouble());
                }
            }
            throw new IllegalArgumentException("There is no case " + id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double number(String name) {
        return expected.get(name).asDouble();
    }

    public static List<Integer> integers(JsonNode list) {
        var numbers = new ArrayList<Integer>();
        list.forEach(number -> numbers.add(number.asInt()));
        return numbers;
    }

    public static List<Double> decimals(JsonNode list) {
        var numbers = new ArrayList<Double>();
        list.forEach(number -> numbers.add(number.asDouble()));
        return numbers;
    }

    public static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
