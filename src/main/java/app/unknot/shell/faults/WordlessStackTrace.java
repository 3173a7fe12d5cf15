package app.unknot.shell.faults;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/** Writes an exception into lines of JSON without its words, as {@link WordlessFaults} does for people. */
public final class WordlessStackTrace implements StackTracePrinter {
    private static final StackTracePrinter CLASSES_ALONE = StandardStackTracePrinter.rootLast()
            .withFormatter(fault -> fault.getClass().getName());
    private static final StackTracePrinter WHOLE = StandardStackTracePrinter.rootLast();

    @Override
    public void printStackTrace(Throwable fault, Appendable out) throws IOException {
        (WordlessFaults.isSilent() ? CLASSES_ALONE : WHOLE).printStackTrace(fault, out);
    }
}
