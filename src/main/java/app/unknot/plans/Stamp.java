package app.unknot.plans;

import app.unknot.accounts.UserId;
import java.time.LocalDate;

/** Who did it, and on which day of the practice. */
record Stamp(LocalDate on, UserId by) {}
