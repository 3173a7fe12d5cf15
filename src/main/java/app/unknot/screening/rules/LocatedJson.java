package app.unknot.screening.rules;

import app.unknot.screening.words.ScreeningWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.json.JsonMapper;

/** A JSON value that knows where in the text it stands, counted in characters from 0. */
sealed interface LocatedJson {
    int at();

    /** A member of an object, with the place of its name. */
    record Member(int at, LocatedJson value) {}

    /**
     * @param twice names that stand in it more than once, with the place of the later one; the first counts
     */
    record Obj(int at, SequencedMap<String, Member> members, SequencedMap<String, Integer> twice)
            implements LocatedJson {}

    record Arr(int at, List<LocatedJson> items) implements LocatedJson {}

    record Text(int at, String value) implements LocatedJson {}

    record Whole(int at, int value) implements LocatedJson {}

    /** Anything else: true, null, a fraction, a number beyond all bounds. */
    record Other(int at, String text) implements LocatedJson {}

    /** The text is no JSON. */
    final class NotJson extends Exception {
        private final int at;

        private NotJson(int at, String message) {
            super(message);
            this.at = at;
        }

        int at() {
            return at;
        }
    }

    /**
     * @throws NotJson at the first place that is not JSON
     */
    static LocatedJson read(String text) throws NotJson {
        try (JsonParser parser = JsonMapper.shared().createParser(text)) {
            if (parser.nextToken() == null) throw new NotJson(0, ScreeningWords.THE_TEXT_IS_EMPTY.text());
            LocatedJson value = value(parser);
            if (parser.nextToken() != null) throw new NotJson(at(parser), ScreeningWords.THE_RULE_SET_ENDS_HERE.text());
            return value;
        } catch (StreamReadException e) {
            TokenStreamLocation where = e.getLocation();
            int at = where == null ? 0 : (int) Math.max(0, where.getCharOffset());
            throw new NotJson(
                    Math.min(at, text.length()), ScreeningWords.THIS_IS_NOT_JSON.text(plain(e.getOriginalMessage())));
        }
    }

    /** Without the library's words about places, which the problem tells itself. */
    private static String plain(String message) {
        return message.replaceAll("(?s)\\s*\\((for|start marker|byte offset).*", "");
    }

    private static LocatedJson value(JsonParser parser) {
        int at = at(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at, parser);
            case START_ARRAY -> array(at, parser);
            case VALUE_STRING -> new Text(at, parser.getString());
            case VALUE_NUMBER_INT -> number(at, parser.getString());
            default -> new Other(at, parser.getString());
        };
    }

    private static LocatedJson object(int at, JsonParser parser) {
        SequencedMap<String, Member> members = new LinkedHashMap<>();
        SequencedMap<String, Integer> twice = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int nameAt = at(parser);
            String name = parser.currentName();
            parser.nextToken();
            LocatedJson value = value(parser);
            if (members.putIfAbsent(name, new Member(nameAt, value)) != null) twice.put(name, nameAt);
        }
        return new Obj(at, members, twice);
    }

    private static LocatedJson array(int at, JsonParser parser) {
        List<LocatedJson> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
        return new Arr(at, items);
    }

    private static LocatedJson number(int at, String digits) {
        try {
            return new Whole(at, Integer.parseInt(digits));
        } catch (NumberFormatException e) {
            return new Other(at, digits);
        }
    }

    private static int at(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }
}
