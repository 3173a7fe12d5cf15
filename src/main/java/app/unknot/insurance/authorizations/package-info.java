/** What payers have agreed to beforehand, in units or visits. */
@NullMarked
package app.unknot.insurance.authorizations;

import org.jspecify.annotations.NullMarked;
