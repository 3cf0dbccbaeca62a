package org.hedgerow.scenarios.report.chart.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Script;
import org.mozilla.javascript.ScriptableObject;

/**
 * Apache ECharts in Mozilla Rhino, without a way out to Java, files or the network. The script is read once; an instance
 * belongs to one thread.
 */
public final class Echarts {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private final ScriptableObject scope;
    private final Function draw;

    public Echarts() {
        List<Script> scripts = Loaded.SCRIPTS; // in a context of their own
        try (Context context = context()) {
            scope = context.initSafeStandardObjects();
            scripts.forEach(script -> script.exec(context, scope));
            draw = (Function) scope.get("draw", scope);
        }
    }

    /** Reads the script in a thread of its own, once. */
    public static void prepare() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread reader = new Thread(Echarts::new, "charts");
            reader.setDaemon(true);
            reader.start();
        }
    }

    /** The drawing as ECharts writes it. */
    public String draw(Option option) {
        try (Context context = context()) {
            Object[] arguments = {option.json().toString(), option.width(), option.height()};
            return draw.call(context, scope, scope, arguments).toString();
        }
    }

    /** Whether the script has something under a name. */
    boolean knows(String name) {
        return ScriptableObject.hasProperty(scope, name);
    }

    private static Context context() {
        Context context = Context.enter();
        context.setInterpretedMode(true); // for some tens of charts quicker than compiling the script
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setLocale(Locale.ROOT);
        context.setTimeZone(TimeZone.getTimeZone("UTC"));
        context.setClassShutter(name -> false);
        return context;
    }

    /** The scripts, read when the first chart is drawn. */
    private static final class Loaded {
        static final List<Script> SCRIPTS = List.of(script("draw.js"), script("echarts/echarts.common.min.js"));

        private static Script script(String name) {
            try (Context context = context();
                    InputStream in = Echarts.class.getResourceAsStream(name)) {
                return context.compileString(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, 1, null);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
