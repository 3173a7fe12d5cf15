/** The H2 file that a practice starts with: how it is opened, what a commit costs, who may write what. */
@NullMarked
package app.unknot.shared.storage.embedded;

import org.jspecify.annotations.NullMarked;
