/** Email from the practice, to people to whom somebody sends one. Nothing is sent by itself. */
@NamedInterface("mail")
@NullMarked
package app.unknot.practice.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
