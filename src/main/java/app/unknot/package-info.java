/** Unknot: practice management for massage practices that treat back pain. */
@NullMarked
package app.unknot;

import org.jspecify.annotations.NullMarked;
