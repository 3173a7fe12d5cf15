/** What stands between the wire and the screens: headers and cookies of every answer, which names are answered to, how long a session lives. */
@NullMarked
package app.unknot.shell.doors;

import org.jspecify.annotations.NullMarked;
