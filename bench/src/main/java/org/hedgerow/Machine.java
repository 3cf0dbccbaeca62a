package org.hedgerow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hedgerow.math.Rows;

/** What a time depends on, without the machine's name. */
public final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {}

    public static String virtualMachine() {
        return System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version");
    }

    public static String processor() throws IOException {
        String model = System.getProperty("os.arch");
        if (Files.isReadable(PROCESSORS)) {
            model = Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(model);
        }
        return Runtime.getRuntime().availableProcessors() + " x " + model;
    }

    /** As files of results begin, by which {@link Guard} knows results of another machine. */
    static String head() throws IOException {
        return "# machine: " + processor() + "\n# virtual machine: " + virtualMachine() + "\n# kernel: " + kernel()
                + "\n";
    }

    /** The kernel of a virtual machine that has the Vector API, as the forks of the benchmarks do and this one need not. */
    static String kernel() throws IOException {
        Process fork = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-modules=jdk.incubator.vector",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Machine.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(fork.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    public static void main(String[] none) {
        System.out.println(Rows.kernel());
    }
}
