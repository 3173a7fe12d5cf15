package app.unknot.records;

import app.unknot.records.commands.Commands;

/** The commands {@code backup}, {@code restore}, {@code verify}, {@code keys} and {@code rotate-keys}, which need no running portal. */
public final class RecordsCommands {
    private RecordsCommands() {}

    /** Whether the first argument is one of them. */
    public static boolean knows(String... arguments) {
        return arguments.length > 0 && Commands.NAMES.contains(arguments[0]);
    }

    /**
     * @return the exit code: 0 when all is well, 1 when something is not or the command failed, 2 when it was not understood
     */
    public static int run(String... arguments) {
        return Commands.run(arguments);
    }
}
