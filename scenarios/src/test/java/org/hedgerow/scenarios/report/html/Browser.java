package org.hedgerow.scenarios.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, driven by its DevTools protocol; one tab. */
final class Browser implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Path profile;
    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    private Browser(Path profile, Process process, HttpClient client, URI address) {
        this.profile = profile;
        this.process = process;
        this.socket = client.newWebSocketBuilder()
                .buildAsync(address, new Listener())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** With a profile of its own, which goes when it is closed. */
    static Browser start() throws IOException, InterruptedException {
        Path profile = Files.createTempDirectory("hedgerow-browser");
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("log.txt").toFile())
                .start();
        int port = port(profile, process);
        HttpClient client = HttpClient.newHttpClient();
        Browser browser = new Browser(profile, process, client, tab(client, port));
        browser.call("Page.enable", "{}");
        browser.call("Runtime.enable", "{}");
        browser.call("Log.enable", "{}");
        browser.call("Network.enable", "{}");
        return browser;
    }

    private static int port(Path profile, Process process) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Integer.parseInt(Files.readAllLines(file).get(0));
            }
            Thread.sleep(50);
        }
        throw new IOException("the browser does not start: " + Files.readString(profile.resolve("log.txt")));
    }

    private static URI tab(HttpClient client, int port) throws IOException, InterruptedException {
        URI list = URI.create("http://127.0.0.1:" + port + "/json/list");
        String body = client.send(
                        java.net.http.HttpRequest.newBuilder(list).build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString())
                .body();
        for (JsonNode target : JSON.readTree(body)) {
            if (target.path("type").stringValue("").equals("page")) {
                return URI.create(target.path("webSocketDebuggerUrl").stringValue());
            }
        }
        throw new IOException("the browser has no tab: " + body);
    }

    /** Of a width in CSS pixels, light or dark. */
    void show(Path page, int width, boolean isDark) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":" + (width < 600) + "}");
        call(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + (isDark ? "dark" : "light")
                        + "\"}]}");
        events.clear();
        call("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (happened("Page.loadEventFired").isEmpty()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("the page does not load");
            }
            Thread.sleep(20);
        }
    }

    /** What an expression comes to in the page. */
    JsonNode value(String expression) {
        JsonNode answer = call(
                "Runtime.evaluate",
                JSON.writeValueAsString(Map.of("expression", expression, "returnByValue", true, "awaitPromise", true)));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** What the protocol told of since the page was asked for. */
    List<JsonNode> happened(String method) {
        return events.stream()
                .filter(event -> event.path("method").stringValue("").equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    /** Of the whole page, PNG. */
    byte[] picture() {
        JsonNode answer = call("Page.captureScreenshot", "{\"captureBeyondViewport\":true}");
        return Base64.getDecoder().decode(answer.path("data").stringValue());
    }

    byte[] printed() {
        JsonNode answer = call("Page.printToPDF", "{\"preferCSSPageSize\":true,\"printBackground\":true}");
        return Base64.getDecoder().decode(answer.path("data").stringValue());
    }

    JsonNode call(String method, String parameters) {
        int number = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(number, answer);
        socket.sendText("{\"id\":" + number + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        call("Browser.close", "{}");
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(Browser::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Puts messages together and hands them to who waits. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            message.append(part);
            if (isLast) {
                JsonNode told = JSON.readTree(message.toString());
                message.setLength(0);
                if (told.has("id")) {
                    CompletableFuture<JsonNode> answer =
                            answers.remove(told.path("id").intValue());
                    if (answer != null) {
                        answer.complete(told.path("result"));
                    }
                } else {
                    events.add(told);
                }
            }
            from.request(1);
            return null;
        }
    }
}
