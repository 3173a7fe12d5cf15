/** How long somebody stays signed in, on how many devices, and what they read when it is over. */
@NullMarked
package app.unknot.shell.doors.sessions;

import org.jspecify.annotations.NullMarked;
