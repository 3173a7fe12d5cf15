package app.unknot.screening;

import app.unknot.screening.words.ScreeningWords;

/**
 * How long hands are on at most.
 *
 * @param minutes 5-120
 * @param reason what sets it, in the words of the alert strip
 */
public record HandsOnLimit(int minutes, String reason) {
    /** As the alert strip and the sentence before hands-on say it. */
    public String words() {
        return ScreeningWords.AT_MOST_MINUTES.text(minutes);
    }
}
