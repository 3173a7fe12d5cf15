/** What clients may take home to read: topics in our own words, each with the grade of its evidence and where it comes from. */
@NullMarked
package app.unknot.plans.education;

import org.jspecify.annotations.NullMarked;
