package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.StatedIn;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lines of a position from a table beside the scenario. */
class ImportedLinesTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");

    @TempDir
    Path folder;

    private Path scenario(boolean keepsLines) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode file = (ObjectNode) mapper.readTree(Session.shipped("ua-bank-2007"));
        file.remove(List.of("alternatives", "realised", "riskWeightedAssets", "limits", "dealings"));
        file.putArray("hedges");
        ObjectNode position = (ObjectNode) file.path("position");
        position.put("linesFrom", "lines.csv");
        if (!keepsLines) {
            position.remove("lines");
        }
        Path path = folder.resolve("bank.json");
        Files.write(path, mapper.writeValueAsBytes(file));
        return path;
    }

    private List<Line> read(String csv) throws IOException {
        Files.writeString(folder.resolve("lines.csv"), csv);
        return new ScenarioReader().read(scenario(false)).position().lines();
    }

    private static Optional<Tags> tags(String counterparty, String dealer, boolean structural) {
        return Optional.of(new Tags(
                Optional.of(counterparty),
                Optional.empty(),
                Optional.of(dealer),
                Optional.empty(),
                Optional.of(structural)));
    }

    @Test
    void stocksFlowsAndContractsStandInOneTable() throws IOException {
        List<Line> lines = read("""
                type,currency,assets,liabilities,statedIn,due,amount,date,certainty,instrument.type,instrument.currency,instrument.end,instrument.rate,notional,marketValue,counterparty,dealer,structural
                stock,USD,1200.5,300,home,2008-06-30,,,,,,,,,,"Bank ""A"", Lviv",Olena,true

                flow,EUR,,,,,-40,2008-09-30,commitment,,,,,,,,,
                derivative,,,,,,,,,forward,USD,2008-11-28,5.2,-25,1.5,12,34,FALSE
                """);
        assertThat(lines)
                .containsExactly(
                        new Stock(
                                USD,
                                1200.5,
                                300,
                                0,
                                0,
                                Optional.of(StatedIn.HOME),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(LocalDate.of(2008, 6, 30)),
                                tags("Bank \"A\", Lviv", "Olena", true)),
                        new Flow(EUR, -40, LocalDate.of(2008, 9, 30), Certainty.COMMITMENT, Optional.empty()),
                        new Derivative(
                                new FxForward(USD, LocalDate.of(2008, 11, 28), 5.2),
                                -25,
                                1.5,
                                tags("12", "34", false)));
    }

    /** As spreadsheets write them: a byte order mark, semicolons, Windows' line ends, quotation marks. */
    @Test
    void aTableOfASpreadsheetIsReadLikeAPlainOne() throws IOException {
        List<Line> plain = read("currency,assets,bought\nUSD,100,5\nXAU,2,\n");
        assertThat(read("\uFEFFcurrency;assets;bought\r\n\"USD\";\"100\";5\r\nXAU;2;\r\n"))
                .isEqualTo(plain)
                .hasSize(2);
    }

    @Test
    void theScenariosOwnLinesComeFirst() throws IOException {
        Files.writeString(folder.resolve("lines.csv"), "currency,assets\nUSD,1\n");
        List<Line> lines = new ScenarioReader().read(scenario(true)).position().lines();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(4)).isEqualTo(Stock.net(USD, 1));
    }

    /** {@code \n} stands for the end of a line. */
    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "brokenLines.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '`')
    void aFaultIsOneLineThatNamesFileLineColumnAndRule(String table, String message) {
        String csv = table.replace("\\n", "\n").replace("\\uFEFF", "\uFEFF");
        assertThatThrownBy(() -> read(csv))
                .isInstanceOf(ScenarioException.class)
                .satisfies(fault -> assertThat(fault.getMessage().replace("lines.csv: ", "lines.csv:"))
                        .startsWith("lines.csv:" + message))
                .message()
                .doesNotContain("\n");
    }

    @Test
    void aFileThatIsMissingOrNoTextIsRefused() throws IOException {
        Path scenario = scenario(false);
        assertThatThrownBy(() -> new ScenarioReader().read(scenario))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("position.linesFrom: must name a file that can be read, but lines.csv:");
        Files.write(folder.resolve("lines.csv"), new byte[] {'a', (byte) 0xff, '\n', 'b'});
        assertThatThrownBy(() -> new ScenarioReader().read(scenario)).hasMessageContaining("must be text in UTF-8");
    }

    @Test
    void theManifestHasTheFingerprintOfTheTable() throws IOException {
        String csv = "currency,assets\nUSD,1000\n";
        Files.writeString(folder.resolve("lines.csv"), csv);
        Path out = folder.resolve("out");
        Session session = Session.of("run", scenario(true).toString(), Session.FEW_PATHS, "--out", out.toString());
        assertThat(session.code()).isZero();
        assertThat(JsonMapper.builder()
                        .build()
                        .readTree(out.resolve("manifest.json"))
                        .path("filesSha256")
                        .path("lines.csv")
                        .asString())
                .isEqualTo(Sha256.hex(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
