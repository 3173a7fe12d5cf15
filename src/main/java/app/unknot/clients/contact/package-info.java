/** What a front desk knows of a client besides name and address: how to reach whom, and whether they still come. */
@NamedInterface("contact")
@NullMarked
package app.unknot.clients.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
