/** Codes of procedures with their fees, and of diagnoses with their years. */
@NullMarked
package app.unknot.insurance.codes;

import org.jspecify.annotations.NullMarked;
