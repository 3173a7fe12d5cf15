/** Commands of the launcher that work without the portal, or ask the one that runs. */
@NullMarked
package app.unknot.records.commands;

import org.jspecify.annotations.NullMarked;
