package app.unknot.screening.rules;

/** A rule set of two rules, small enough to count its lines. */
final class SmallRules {
    static final String TEXT = """
            {
              "version": "t.1",
              "assumed": {"age": 40},
              "lastsDays": {"fever": 0},
              "everyVisit": [
                {"code": "E05", "text": "Fever?", "sets": ["fever"]}
              ],
              "anythingNew": [],
              "intake": [{"code": "PAIN", "title": "This pain", "facts": [{"fact": "worsening", "text": "Worse"}]}],
              "derived": {"hot": "fever and age >= 18"},
              "rules": [
                {"code": "E05", "level": "EMERGENCY", "title": "Fever", "ask": "Fever?", "when": "fever", "do": "Stop.", "source": "s"},
                {"code": "R02", "level": "REFER_ADVISE", "title": "Worse", "ask": "Worse?", "when": "worsening", "do": "Advise.", "ceiling": 5, "ban": ["SPORTS"], "source": "s"}
              ]
            }
            """;

    private SmallRules() {}

    /** The same with one place changed. */
    static String with(String before, String after) {
        if (!TEXT.contains(before)) throw new IllegalArgumentException("There is no " + before);
        return TEXT.replace(before, after);
    }
}
