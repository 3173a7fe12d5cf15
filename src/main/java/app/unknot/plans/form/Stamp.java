package app.unknot.plans.form;

import app.unknot.accounts.UserId;
import java.time.LocalDate;

/** Who did it, and on which day of the practice. */
public record Stamp(LocalDate on, UserId by) {}
