/** Room on the disk: how much there is, what is refused when it becomes little, and the reserve that keeps notes going. */
@NullMarked
package app.unknot.shared.disk;

import org.jspecify.annotations.NullMarked;
