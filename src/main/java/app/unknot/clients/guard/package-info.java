/** Compares each row about a client with the scope it was asked for in, after the query and before anybody gets it. */
@NullMarked
package app.unknot.clients.guard;

import org.jspecify.annotations.NullMarked;
