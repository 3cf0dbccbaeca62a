package org.hedgerow.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hedgerow.pricing.Priced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class ExamplesTest {
    private static String printed(Consumer<PrintStream> program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        program.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theToolQuotesTheKnockOutBelowTheCallAndBidsBelowOffers() {
        List<Priced> quotes = QuoteTool.quotes(QuoteTool.market());
        Priced call = quotes.get(0);
        Priced knockOut = quotes.get(1);
        assertThat(knockOut.price().mid()).isPositive().isLessThan(call.price().mid());
        for (Priced quoted : quotes) {
            assertThat(quoted.price().bid()).isLessThan(quoted.price().mid());
            assertThat(quoted.price().mid()).isLessThan(quoted.price().offer());
        }
        assertThat(call.greeks().delta()).isBetween(0.3, 0.6);
        assertThat(knockOut.greeks().vega()).isLessThan(call.greeks().vega());
        assertThat(printed(QuoteTool::print)).hasLineCount(8).contains("EUR call at 1.18 to 2026-07-06, out at 1.27");
    }

    @Test
    void theNotebookRecommendsAndMixesAndAsksThePaths() {
        assertThat(printed(Notebook::print))
                .contains("forward 0.8332")
                .contains("has the highest net benefit")
                .contains("% of 'forward'")
                .contains("such a turn: 0.");
    }

    @Test
    void theServiceRunsReportsEndsAndRefuses() throws Exception {
        try (HedgeService service = new HedgeService()) {
            assertThat(asked(service, "start?paths=0")).isEqualTo("paths must be from 1 to 1073741824, but is 0");
            asked(service, "start?paths=4096");
            assertThat(result(service)).isEqualTo("{\"paths\": 4096, \"recommended\": \"forward\"}");
            assertThat(asked(service, "progress")).isEqualTo("{\"done\": 1.0}");
            asked(service, "start?paths=8388608");
            asked(service, "cancel");
            assertThat(result(service)).startsWith("{\"cancelledAfter\": ");
        }
    }

    private static String result(HedgeService service) throws IOException, InterruptedException {
        while (asked(service, "result").isEmpty()) {
            Thread.sleep(5);
        }
        return asked(service, "result");
    }

    private static String asked(HedgeService service, String what) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + service.port() + "/" + what);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Each is read at a sitting. */
    @Test
    void examplesAreShort() throws IOException {
        for (String name :
                List.of("QuoteTool", "HedgeService", "Notebook", "Parabola", "ForwardAndParabola", "OwnParts")) {
            try (Stream<String> lines = Files.lines(Path.of("src/test/java/org/hedgerow/example/" + name + ".java"))) {
                long code = lines.filter(line -> !line.isBlank() && !line.startsWith("import"))
                        .count();
                assertThat(code).as(name).isLessThan(80);
            }
        }
    }
}
