/** What a client answered and typed, checked and put in order before it is screened. */
@NamedInterface("answers")
@NullMarked
package app.unknot.screening.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
