/**
 * The application that Unknot is measured beside: fifty contacts in memory, one list and one form behind a sign-in, on the same versions
 * of Vaadin, Spring Boot and Hibernate, as Vaadin's own tutorial has them. Outside Unknot's packages, so that Unknot never finds it.
 */
@NullMarked
package contacts;

import org.jspecify.annotations.NullMarked;
