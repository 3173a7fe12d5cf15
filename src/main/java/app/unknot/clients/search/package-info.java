/** Finding clients by what people remember of them: parts of a name, a phone number, a birthday, a record number, an email address. */
@NullMarked
package app.unknot.clients.search;

import org.jspecify.annotations.NullMarked;
