package org.hedgerow.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.model.Drift;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Cancellation;
import org.hedgerow.simulation.Cancelled;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Settings;

/**
 * A service on the loopback address that runs one scenario at a time on its own threads: {@code /start?paths=N}, {@code
 * /progress}, {@code /enough} for the answer on what is done, {@code /cancel}, {@code /result}.
 */
public final class HedgeService implements AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(3); // of requests and of runs alike
    private final HttpServer server;
    private final Scenario scenario =
            OwnParts.scenario(new OrnsteinUhlenbeck(OwnParts.USD, 1.5, 0.1, new Drift.Forward()));
    private volatile Cancellation cancellation = new Cancellation();
    private volatile String progress = "0";
    private volatile String result = "";

    /** Listens at once, on a port that is free. */
    public HedgeService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(
                "/start", call -> answer(call, () -> start(call.getRequestURI().getQuery())));
        server.createContext("/progress", call -> answer(call, () -> "{\"done\": " + progress + "}"));
        server.createContext("/enough", call -> answer(call, () -> ended(cancellation::conclude)));
        server.createContext("/cancel", call -> answer(call, () -> ended(cancellation::cancel)));
        server.createContext("/result", call -> answer(call, () -> result));
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private synchronized String start(String query) {
        Cancellation own = new Cancellation();
        Settings settings = new Settings(Integer.parseInt(String.valueOf(query).replace("paths=", "")), 1, 2)
                .on(Host.of(threads, own)); // which checks the number of paths
        cancellation.cancel(); // the run before, whose answer is then of no use
        cancellation = own;
        progress = "0";
        result = "";
        threads.execute(() -> finish(own, run(settings)));
        return "{}";
    }

    private synchronized void finish(Cancellation own, String answer) {
        result = cancellation == own ? answer : result;
    }

    private String run(Settings settings) {
        try {
            ScenarioResult answer =
                    scenario.run(settings, (done, total) -> progress = String.valueOf((double) done / total));
            return "{\"paths\": " + answer.settings().paths() + ", \"recommended\": \""
                    + answer.decision().recommendation().strategy().orElse("none")
                    + "\"}"; // names are this program's own
        } catch (Cancelled cancelled) {
            return "{\"cancelledAfter\": " + cancelled.paths() + "}";
        }
    }

    private static String ended(Runnable how) {
        how.run();
        return "{}";
    }

    private static void answer(HttpExchange call, Supplier<String> json) throws IOException {
        int status = 200;
        String text;
        try {
            text = json.get();
        } catch (InvalidValue | NumberFormatException fault) { // says what is wrong with the question, and where
            status = 400;
            text = fault.getMessage();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (call) {
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        cancellation.cancel();
        server.stop(0);
        threads.shutdown();
    }
}
