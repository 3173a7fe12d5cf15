package app.unknot.shell.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signals of the operating system. Java's only way to hear of them is unsupported, and the compiler warns of it wherever it is named: it is
 * looked up, so that warnings can stop the build.
 */
final class StopSignals {
    private static final Logger LOG = LoggerFactory.getLogger(StopSignals.class);

    private StopSignals() {}

    /**
     * From now on these signals do nothing but this.
     *
     * @param heard takes the number of the signal
     */
    static void hear(IntConsumer heard, String... names) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Method number = signal.getMethod("getNumber");
            InvocationHandler listening = (self, method, arguments) -> {
                if (!method.getDeclaringClass().equals(handler)) return method.invoke(heard, arguments);
                heard.accept((int) number.invoke(arguments[0]));
                return null;
            };
            Object listener =
                    Proxy.newProxyInstance(StopSignals.class.getClassLoader(), new Class<?>[] {handler}, listening);
            for (String name : names)
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), listener);
        } catch (ReflectiveOperationException e) {
            LOG.warn("This Java tells nothing of signals: a stop ends running requests where they are.", e);
        }
    }
}
