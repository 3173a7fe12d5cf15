/** Reads questions from files in the FHIR R4 format. */
@NullMarked
package app.unknot.outcomes.fhir;

import org.jspecify.annotations.NullMarked;
