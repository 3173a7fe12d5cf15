package app.unknot.claims.x12;

import app.unknot.claims.packet.Sendable;
import app.unknot.insurance.PayerRank;

/** Writes segments with {@code *}, {@code :} and {@code ~}, in the upper-case basic character set. */
final class SegmentWriter {
    private final StringBuilder text = new StringBuilder();
    private int count;

    /** Writes one segment; empty elements at its end are left out. */
    SegmentWriter segment(Object... elements) {
        int last = elements.length;
        while (elements[last - 1].toString().isEmpty()) last--;
        for (int i = 0; i < last; i++) {
            if (i > 0) text.append('*');
            text.append(elements[i]);
        }
        text.append("~\n");
        count++;
        return this;
    }

    /**
     * Whose turn it is to pay, and how the person in whose name the policy is stands to it (SBR).
     *
     * @param relationship two digits; empty where the client is named by themselves
     */
    void subscriber(PayerRank rank, String relationship, String groupNumber, String filingIndicator) {
        segment("SBR", rank.code(), relationship, clean(groupNumber), "", "", "", "", "", filingIndicator);
    }

    /** In whose name the policy is (NM1*IL). */
    void insured(String lastName, String firstName, String memberId) {
        segment("NM1", "IL", "1", clean(lastName), clean(firstName), "", "", "", "MI", clean(memberId));
    }

    /** Who pays (NM1*PR). */
    void payer(String name, String payerId) {
        segment("NM1", "PR", "2", clean(name), "", "", "", "", "PI", clean(payerId));
    }

    int count() {
        return count;
    }

    /** Free text as it can be sent. */
    static String clean(String words) {
        return Sendable.text(words);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
