package app.unknot.insurance.codes;

import app.unknot.insurance.DiagnosisCodes;
import app.unknot.shared.typed.LikePattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Looks for diagnosis codes by the beginning of the code or by words of the title, whatever is typed.
 *
 * @param typed empty for all
 * @param day on which they hold
 */
record DiagnosisSearch(String typed, LocalDate day) {
    private static final int MOST_WORDS = 6;

    String where() {
        StringBuilder where = new StringBuilder(" where valid_from <= ? and (valid_to is null or valid_to >= ?)");
        if (isCode()) return where.append(" and code like ?").toString();
        for (int word = 0; word < words().size(); word++) where.append(" and lower(title) like ?" + LikePattern.ESCAPE);
        return where.toString();
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(day, day));
        if (isCode()) values.add(DiagnosisCodes.bare(typed) + "%");
        else for (String word : words()) values.add(LikePattern.containing(word));
        return values;
    }

    private boolean isCode() {
        return typed.strip().matches("[A-Za-z][0-9][0-9A-Za-z]?(\\.?[0-9A-Za-z]{0,4})");
    }

    private List<String> words() {
        return Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }
}
