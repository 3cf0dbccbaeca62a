package org.hedgerow.scenarios.spark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A master and two workers of Spark, each a process of its own that listens on the loopback interface alone. They have
 * Spark's jars and none of ours: what a program needs there it has to send. Closing ends all that was started.
 */
final class LocalCluster implements AutoCloseable {
    /** Of class path entries that Spark's own installation does not have. */
    private static final List<String> OURS = List.of(
            "/hedgerow-",
            "/commons-math3/",
            "/tools/jackson/",
            "/picocli",
            "/de/siegmar/",
            "/dhatim/",
            "/rzymek/",
            "/mozilla/",
            "/org/junit/",
            "/assertj/",
            "/tngtech/",
            "/networknt/",
            "/ethlo/",
            "/snakeyaml/");

    private static final String HOST = "127.0.0.1";
    private static final Duration START = Duration.ofMinutes(5);
    private static final Duration STEP = Duration.ofMillis(50);

    private final Path folder;
    private final List<Path> links = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();
    private final String master;

    LocalCluster(Path folder) throws IOException {
        this.folder = folder;
        try {
            linkJars(Files.createDirectories(folder.resolve("jars")));
            int port = freePort();
            this.master = "spark://" + HOST + ":" + port;
            Process first = start(
                    "master",
                    "org.apache.spark.deploy.master.Master",
                    List.of("--host", HOST, "--port", Integer.toString(port), "--webui-port", "0"));
            await(first, "master", "I have been elected leader");
            for (String name : List.of("worker-a", "worker-b")) {
                workers.add(start(
                        name,
                        "org.apache.spark.deploy.worker.Worker",
                        List.of(
                                "--host",
                                HOST,
                                "--webui-port",
                                "0",
                                "--cores",
                                "1",
                                "--memory",
                                "600m",
                                "--work-dir",
                                folder.resolve(name).toString(),
                                master)));
            }
            await(workers.get(0), "worker-a", "Successfully registered with master");
            await(workers.get(1), "worker-b", "Successfully registered with master");
        } catch (IOException | RuntimeException | Error fault) {
            close();
            throw fault;
        }
    }

    /** Its address. */
    String master() {
        return master;
    }

    /** A driver that a user would start by {@code spark-submit}; what it prints goes to files of its name. */
    Process submit(String name, Path jar, List<String> configuration, List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("--master", master, "--class", "org.hedgerow.scenarios.Hedgerow"));
        Stream.concat(
                        Stream.of(
                                "spark.driver.host=" + HOST,
                                "spark.driver.bindAddress=" + HOST,
                                "spark.ui.enabled=false"),
                        configuration.stream())
                .forEach(each -> command.addAll(List.of("--conf", each)));
        command.add(jar.toString());
        command.addAll(arguments);
        return start(name, "org.apache.spark.deploy.SparkSubmit", command);
    }

    Path printed(String name) {
        return folder.resolve(name + ".out");
    }

    String said(String name) {
        return text(folder.resolve(name + ".err"));
    }

    /** Executors that are alive. */
    Stream<ProcessHandle> executors() {
        return workers.stream()
                .flatMap(worker -> worker.toHandle().descendants())
                .filter(process -> process.info()
                        .arguments()
                        .map(words -> Arrays.stream(words).anyMatch(word -> word.endsWith("ExecutorBackend")))
                        .orElse(false));
    }

    /** What one of them has logged. */
    String said(ProcessHandle executor) {
        List<String> words = executor.info().arguments().map(List::of).orElse(List.of());
        int id = words.indexOf("--executor-id") + 1;
        int application = words.indexOf("--app-id") + 1;
        return Stream.of("worker-a", "worker-b")
                .map(worker ->
                        folder.resolve(worker).resolve(words.get(application)).resolve(words.get(id)))
                .map(folder -> text(folder.resolve("stderr")))
                .collect(Collectors.joining());
    }

    /** Waits while a process is alive and something is not so yet. */
    static void await(Process process, Duration atMost, BooleanSupplier done) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!done.getAsBoolean()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(
                        process.isAlive() ? "not within " + atMost : "ended with " + process.exitValue());
            }
            try {
                Thread.sleep(STEP.toMillis());
            } catch (InterruptedException fault) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(fault);
            }
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = new ArrayList<>();
        for (Process process : processes) {
            process.descendants().forEach(all::add);
            all.add(process.toHandle());
        }
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().orTimeout(10, TimeUnit.SECONDS).join());
        links.forEach(link -> link.toFile().delete()); // a folder that JUnit clears may lead nowhere else
    }

    private void await(Process process, String name, String words) {
        try {
            await(process, START, () -> said(name).contains(words));
        } catch (IllegalStateException fault) {
            throw new IllegalStateException(name + ": " + fault.getMessage() + "\n" + said(name), fault);
        }
    }

    private Process start(String name, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                folder.resolve("jars") + File.separator + "*",
                main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(printed(name).toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().keySet().removeIf(key -> key.startsWith("SPARK_"));
        builder.environment()
                .putAll(Map.of("SPARK_HOME", folder.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", HOST));
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private void linkJars(Path jars) throws IOException {
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar") && OURS.stream().noneMatch(entry.replace('\\', '/')::contains)) {
                links.add(Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar));
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
