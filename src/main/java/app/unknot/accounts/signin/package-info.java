/** Signs people in: passwords, throttling, known devices. */
@NamedInterface("signin")
@NullMarked
package app.unknot.accounts.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
