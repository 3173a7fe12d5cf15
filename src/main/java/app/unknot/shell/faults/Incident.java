package app.unknot.shell.faults;

import app.unknot.shared.Ids;
import org.slf4j.Logger;

/** Notes an unexpected failure in the log: classes and lines of code, and never a message, which may repeat what somebody typed. */
public final class Incident {
    static final String WORDLESS = Wordless.class.getName();
    private static final int DEEPEST = 10;

    private Incident() {}

    /** @return the number to tell an admin */
    public static String log(Logger log, Throwable problem) {
        String number = Ids.next().toString().substring(24);
        log.error("Incident {}: {}", number, problem.getClass().getName(), new Wordless(problem, 0));
        return number;
    }

    /** The same failure without its words. */
    private static final class Wordless extends Throwable {
        private static final long serialVersionUID = 1;

        Wordless(Throwable problem, int depth) {
            super(
                    problem.getClass().getName(),
                    problem.getCause() == null || depth == DEEPEST ? null : new Wordless(problem.getCause(), depth + 1),
                    false,
                    true);
            setStackTrace(problem.getStackTrace());
        }
    }
}
