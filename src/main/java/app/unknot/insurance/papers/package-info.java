/** What prescriptions and authorizations have in common. */
@NullMarked
package app.unknot.insurance.papers;

import org.jspecify.annotations.NullMarked;
