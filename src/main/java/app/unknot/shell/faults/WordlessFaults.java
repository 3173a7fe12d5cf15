package app.unknot.shell.faults;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes an exception into the log without its words, no matter who logs it: classes and lines of code stay. Until the portal is ready
 * nobody has typed anything, and the words say why it does not start.
 */
public final class WordlessFaults extends ThrowableProxyConverter {
    private static volatile boolean silent;

    /** From now on people work here. */
    static void beSilent() {
        silent = true;
    }

    static boolean isSilent() {
        return silent;
    }

    @Override
    protected String throwableProxyToString(IThrowableProxy fault) {
        return super.throwableProxyToString(silent ? new Wordless(fault) : fault);
    }

    /** The same fault, and its causes, without a word. */
    private record Wordless(IThrowableProxy fault) implements IThrowableProxy {
        @Override
        public @Nullable String getMessage() {
            return null;
        }

        @Override
        public String getClassName() {
            // An incident carries the class of what happened in the place of words.
            return fault.getClassName().equals(Incident.WORDLESS) ? fault.getMessage() : fault.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return fault.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return fault.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            return fault.getCause() == null ? null : new Wordless(fault.getCause());
        }

        @Override
        public IThrowableProxy[] getSuppressed() {
            IThrowableProxy[] suppressed = fault.getSuppressed();
            return suppressed == null
                    ? new IThrowableProxy[0]
                    : Arrays.stream(suppressed).map(Wordless::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return fault.isCyclic();
        }
    }
}
