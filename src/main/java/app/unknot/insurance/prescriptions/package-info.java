/** What providers prescribe: diagnoses, visits, and until when. */
@NullMarked
package app.unknot.insurance.prescriptions;

import org.jspecify.annotations.NullMarked;
