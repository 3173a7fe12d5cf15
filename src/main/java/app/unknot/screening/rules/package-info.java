/** Screening rules as data that an admin edits: the check of a text, the preview, the publishing of a version. */
@NullMarked
package app.unknot.screening.rules;

import org.jspecify.annotations.NullMarked;
