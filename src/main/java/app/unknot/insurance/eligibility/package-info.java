/** What payers say about a policy when somebody asks them. */
@NullMarked
package app.unknot.insurance.eligibility;

import org.jspecify.annotations.NullMarked;
