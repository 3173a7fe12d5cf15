package app.unknot.screening.effects;

import app.unknot.screening.words.ScreeningWords;

/**
 * How many clients, as roughly as somebody may know who must not learn anything of any one of them: in steps of five, and nobody is
 * not told apart from a few.
 *
 * @param atLeast 0, 5, 10 and so on; up to four more are possible
 */
public record RoughCount(int atLeast) implements Comparable<RoughCount> {
    private static final int STEP = 5;

    /** Rounds down. */
    public static RoughCount of(int exact) {
        return new RoughCount(exact / STEP * STEP);
    }

    public boolean isFew() {
        return atLeast == 0;
    }

    /** Such as "fewer than 5" or "15 to 19". */
    public String words() {
        return isFew() ? ScreeningWords.FEWER_THAN.text(STEP) : ScreeningWords.TO_2.text(atLeast, atLeast + STEP - 1);
    }

    @Override
    public int compareTo(RoughCount other) {
        return Integer.compare(atLeast, other.atLeast);
    }
}
