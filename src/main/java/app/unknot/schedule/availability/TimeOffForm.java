package app.unknot.schedule.availability;

import app.unknot.shared.typed.TextRule;

/**
 * What somebody asks for.
 *
 * @param reason for the manager; empty for none
 */
public record TimeOffForm(TimeOffKind kind, DayTimes times, String reason) {
    public static final TextRule REASON = TextRule.line(200);
}
