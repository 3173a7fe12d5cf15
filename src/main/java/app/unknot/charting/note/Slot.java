package app.unknot.charting.note;

import app.unknot.anatomy.Regions;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** What differs among the names of fields that are alike. */
enum Slot {
    /** Any region of the body map. */
    REGION(String.join("|", Regions.allCodes()), Map.of()),
    /** A region that may be worked on. */
    TREATED(String.join("|", Regions.treatableCodes()), Map.of()),
    QUALITY(Choices.QUALITIES),
    TOPIC(Choices.TOPICS),
    STROKE(Choices.STROKES),
    PRODUCT(Choices.PRODUCTS),
    MOVEMENT(Choices.MOVEMENTS),
    HOME_CARE(Choices.HOME_CARE),
    /** A goal of the plan, counted from 0. */
    GOAL("[0-9]", Map.of()),
    /** Code of a rule of the screening. */
    RULE("[A-Z]{1,3}\\d{1,4}", Map.of()),
    /** Of a mark; it says nothing to a reader. */
    ID("[0-9a-f]{8}-[0-9a-f-]{27}", Map.of()),
    /** What was taken over together. */
    GROUP("[a-zA-Z0-9_.]{1,80}", Map.of());

    private final String codes;
    private final Map<String, String> words;

    Slot(String codes, Map<String, String> words) {
        this.codes = codes;
        this.words = words;
    }

    Slot(SequencedMap<String, String> words) {
        this(String.join("|", words.keySet()), words);
    }

    /** Every code, as a pattern. */
    String codes() {
        return codes;
    }

    /** Every code with its words, where the codes are answers that are offered. */
    Map<String, String> words() {
        return words;
    }

    /**
     * A code in words, as they stand within a sentence.
     *
     * @param rules titles of the rules of that day, by their codes
     */
    String words(String code, Map<String, String> rules) {
        return switch (this) {
            case REGION, TREATED -> Regions.name(code);
            case GOAL -> String.valueOf(Integer.parseInt(code) + 1);
            case RULE -> rules.getOrDefault(code, code);
            case GROUP -> FieldWords.group(code);
            case ID -> "";
            default -> words.getOrDefault(code, code).toLowerCase(Locale.ROOT);
        };
    }
}
