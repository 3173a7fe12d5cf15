/** Home care that fits the client's plan and limits. */
@NullMarked
package app.unknot.plans.home;

import org.jspecify.annotations.NullMarked;
