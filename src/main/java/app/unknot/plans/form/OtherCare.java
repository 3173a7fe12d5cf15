package app.unknot.plans.form;

import app.unknot.plans.words.PlansWords;

/**
 * Who else treats the client.
 *
 * @param kind such as physical therapy, chiropractic, acupuncture, family doctor
 * @param provider name of the person or the practice; may be empty
 * @param preparing whether the massage prepares for that care, such as an injured place for physical therapy
 */
public record OtherCare(String kind, String provider, boolean preparing) {
    /** Reads as {@code Physical therapy, North Clinic (the massage prepares for it)}. */
    public String words() {
        return kind
                + (provider.isBlank() ? "" : ", " + provider)
                + (preparing ? PlansWords.THE_MASSAGE_PREPARES_FOR_IT.text() : "");
    }
}
