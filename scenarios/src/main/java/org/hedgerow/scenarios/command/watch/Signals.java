package org.hedgerow.scenarios.command.watch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/**
 * Ctrl-C and the polite request to end, while something is at work: what is to be done of them in place of ending at once.
 * The classes of the Java platform for it are not standard, so they are looked up; where they are missing, or the process
 * was told to leave signals alone, a signal ends the process as ever.
 */
final class Signals {
    private static final List<String> NAMES = List.of("INT", "TERM");

    private final Runnable arrived;
    private final List<Restored> handlers = new ArrayList<>();

    private Signals(Runnable arrived) {
        this.arrived = arrived;
    }

    /** Who was told before. */
    private record Restored(Object signal, Object handler) {}

    /** Each one that arrives until it is closed runs this, on a thread of its own. */
    static Signals on(Runnable arrived) {
        Signals signals = new Signals(arrived);
        NAMES.forEach(signals::take);
        return signals;
    }

    private void take(String name) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Object signal = type.getConstructor(String.class).newInstance(name);
            handlers.add(new Restored(signal, handle(signal, handler())));
        } catch (ReflectiveOperationException | IllegalArgumentException notHere) {
            // it ends the process as ever
        }
    }

    private Object handler() throws ClassNotFoundException {
        Class<?> type = Class.forName("sun.misc.SignalHandler");
        InvocationHandler calls = (proxy, method, arguments) -> switch (method.getName()) {
            case "handle" -> {
                arrived.run();
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "hedgerow";
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls);
    }

    /** The one before. */
    private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
        return signal.getClass()
                .getMethod("handle", signal.getClass(), Class.forName("sun.misc.SignalHandler"))
                .invoke(null, signal, handler);
    }

    /** From here on signals do again what they did before. */
    void close() {
        for (Restored each : handlers) {
            try {
                handle(each.signal, each.handler);
            } catch (ReflectiveOperationException lost) {
                throw new IllegalStateException("a signal cannot be given back", lost);
            }
        }
    }
}
