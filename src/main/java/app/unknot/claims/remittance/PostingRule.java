package app.unknot.claims.remittance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What the adjustments of one group and reason mean. */
@Entity
class PostingRule {
    @EmbeddedId
    private Code code;

    @Enumerated(EnumType.STRING)
    private Meaning meaning;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected PostingRule() {}

    /** Group and reason; a star stands for all others. */
    @Embeddable
    record Code(String groupCode, String reason) {}

    Code code() {
        return code;
    }

    Meaning meaning() {
        return meaning;
    }

    /** In plain words. */
    String words() {
        return words;
    }
}
