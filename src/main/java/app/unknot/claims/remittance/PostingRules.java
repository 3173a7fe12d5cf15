package app.unknot.claims.remittance;

import app.unknot.claims.packet.Adjustment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What adjustments mean, by group and reason code. The rules are rows of a table, so a payer's new code needs no release. */
final class PostingRules {
    private static final String OTHERS = "*";

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    PostingRules(List<PostingRule> rules) {
        for (PostingRule rule : rules) add(rule.code().groupCode(), rule.code().reason(), rule.meaning(), rule.words());
    }

    PostingRules() {
        this(List.of());
    }

    PostingRules add(String group, String reason, Meaning meaning, String said) {
        meanings.put(key(group, reason), meaning);
        words.put(key(group, reason), said);
        return this;
    }

    Meaning meaningOf(Adjustment adjustment) {
        Meaning exact = meanings.get(key(adjustment.group(), adjustment.reason()));
        return exact != null ? exact : meanings.getOrDefault(key(adjustment.group(), OTHERS), Meaning.OPEN);
    }

    /** Why, in plain words; empty when no rule knows. */
    String wordsOf(String group, String reason) {
        String exact = words.get(key(group, reason));
        return exact != null ? exact : words.getOrDefault(key(group, OTHERS), "");
    }

    private static String key(String group, String reason) {
        return group + "-" + reason;
    }
}
