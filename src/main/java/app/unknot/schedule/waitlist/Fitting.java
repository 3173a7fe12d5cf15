package app.unknot.schedule.waitlist;

import java.util.List;

/**
 * Whom an open time suits.
 *
 * @param suited best first
 * @param others who asked, but whom it does not suit, with the reason in words
 */
public record Fitting(OpenTime open, List<WaitlistRow> suited, List<Other> others) {
    public record Other(WaitlistRow row, String because) {}
}
