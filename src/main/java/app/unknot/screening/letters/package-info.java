/** Letters and the referral loop: what was written to whom, what waits for an answer, and who owns it. */
@NamedInterface("letters")
@NullMarked
package app.unknot.screening.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
