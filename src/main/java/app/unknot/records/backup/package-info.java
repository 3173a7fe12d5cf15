/** Backups: made while people work, restored at once to be compared, kept by age, put back. */
@NullMarked
package app.unknot.records.backup;

import org.jspecify.annotations.NullMarked;
