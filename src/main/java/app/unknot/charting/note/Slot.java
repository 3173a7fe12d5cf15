package app.unknot.charting.note;

import app.unknot.anatomy.Regions;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs among the names of fields that are alike. */
enum Slot {
    /** Any region of the body map. */
    REGION(String.join("|", Regions.allCodes())),
    /** A region that may be worked on. */
    TREATED(String.join("|", Regions.treatableCodes())),
    QUALITY(Choices.QUALITIES),
    TOPIC(Choices.TOPICS),
    STROKE(Choices.STROKES),
    PRODUCT(Choices.PRODUCTS),
    MOVEMENT(Choices.MOVEMENTS),
    HOME_CARE(Choices.HOME_CARE),
    /** A goal of the plan, counted from 0. */
    GOAL("[0-9]"),
    /** Code of a rule of the screening. */
    RULE("[A-Z]{1,3}\\d{1,4}"),
    /** Of a mark; it says nothing to a reader. */
    ID("[0-9a-f]{8}-[0-9a-f-]{27}"),
    /** What was taken over together. */
    GROUP("[a-zA-Z0-9_.]{1,80}");

    private final String codes;
    private final @Nullable AnswerList answers;

    Slot(String codes) {
        this.codes = codes;
        this.answers = null;
    }

    Slot(AnswerList answers) {
        this.codes = String.join("|", answers.codes());
        this.answers = answers;
    }

    /** Every code, as a pattern. */
    String codes() {
        return codes;
    }

    @Nullable
    AnswerList answers() {
        return answers;
    }

    /** Every code with its words, where the codes are answers that are offered. */
    Map<String, String> words() {
        return answers == null ? Map.of() : answers.all();
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
            default -> answers == null ? code : answers.words(code).toLowerCase(Locale.ROOT);
        };
    }
}
