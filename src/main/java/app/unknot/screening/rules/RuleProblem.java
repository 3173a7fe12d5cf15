package app.unknot.screening.rules;

import app.unknot.screening.words.ScreeningWords;

/**
 * Why a text is no rule set.
 *
 * @param rule code of the rule concerned, or empty when it is no single one
 * @param line 1 for the first
 * @param column 1 for the first character of the line
 */
public record RuleProblem(String rule, int line, int column, String reason) {
    /** Such as "E05, line 12, column 80: There is no fact fevr." */
    public String words() {
        return ScreeningWords.COLUMN.text(
                (rule.isEmpty() ? ScreeningWords.LINE.text() : ScreeningWords.LINE_2.text(rule)) + line,
                column,
                reason);
    }
}
