/** Where documents are read. */
@NullMarked
package app.unknot.clients.documents.web;

import org.jspecify.annotations.NullMarked;
