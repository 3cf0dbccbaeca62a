package org.hedgerow.scenarios.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.scenarios.report.json.ResultDocument;
import org.hedgerow.scenarios.store.RunFile;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultTablesTest {
    private static final String HOSTILE = "=cmd|' /C calc'!A0</script>,\\\"\\n";

    private static final Map<String, JsonNode> RESULTS = new HashMap<>(); // by scenario
    private static final Set<String> GRIDS = Set.of("distributions", "convergence", "fans");

    private static final Set<String> PLACES = Set.of("place", "point"); // which the tables add

    private static final String RESULT = """
            {"format": 1, "conventions": {"home": "UAH", "k": 0.15},
             "strategies": [
               {"name": "none", "allowed": true, "mean": {"value": -1.5, "standardError": 1e-300},
                "components": {"spot": {"value": 0.1}, "carry": {"value": -2}},
                "limits": {"onPaths": [
                  {"label": "total", "dates": [{"date": "2008-01-31", "value": 1}, {"date": "2008-02-29", "value": 2}]}]}},
               {"name": "%s", "allowed": false, "missed": 3, "limitsBroken": ["H16", "H17"]}]}
            """.formatted(HOSTILE);

    private static List<FlatTable> tables(String json) {
        return ResultTables.of(new JsonMapper().readTree(json));
    }

    private static String written(RunFile file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(RunFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeTo(out);
        return out.toByteArray();
    }

    @Test
    void thingsAreRowsAndListsOfThemTablesThatSayOfWhich() throws IOException {
        Map<String, String> csv = new HashMap<>();
        for (RunFile file : CsvFiles.of(tables(RESULT))) {
            csv.put(file.name(), written(file));
        }
        String hostile = "\"'=cmd|' /C calc'!A0</script>,\"\"\n\"";
        assertThat(csv)
                .containsOnly(
                        Map.entry(
                                "tables/result.csv",
                                "item,number,text\r\nformat,1,\r\nconventions.home,,UAH\r\nconventions.k,0.15,\r\n"),
                        Map.entry(
                                "tables/strategies.csv",
                                "strategy,allowed,mean.value,mean.standardError,missed\r\nnone,true,-1.5,1.0E-300,\r\n"
                                        + hostile + ",false,,,3\r\n"),
                        Map.entry(
                                "tables/components.csv",
                                "strategy,component,value\r\nnone,spot,0.1\r\nnone,carry,-2\r\n"),
                        Map.entry("tables/limits-on-paths.csv", "strategy,label\r\nnone,total\r\n"),
                        Map.entry(
                                "tables/limits-by-date.csv",
                                "strategy,label,date,value\r\nnone,total,2008-01-31,1\r\nnone,total,2008-02-29,2\r\n"),
                        Map.entry(
                                "tables/limits-broken.csv",
                                "strategy,place,value\r\n" + hostile + ",1,H16\r\n" + hostile + ",2,H17\r\n"));
    }

    @Test
    void aWorkbookHasTheSameTablesOnTypedCells() throws IOException {
        byte[] workbook = bytes(WorkbookFile.of("result.xlsx", tables(RESULT), LocalDate.of(2007, 12, 31)));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "result", "strategies", "components", "limits-on-paths", "limits-by-date", "limits-broken");
            List<Row> strategies = read.findSheet("strategies").orElseThrow().read();
            Cell name = strategies.get(2).getCell(0);
            assertThat(name.getType()).isEqualTo(CellType.STRING);
            assertThat(name.getFormula()).isNull();
            assertThat(name.asString()).isEqualTo("=cmd|' /C calc'!A0</script>,\"\n");
            assertThat(strategies.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("-1.5");
            assertThat(strategies.get(1).getCellAsNumber(3).orElseThrow().doubleValue())
                    .isEqualTo(1e-300);
            assertThat(strategies.get(2).getCellAsBoolean(1)).contains(false);
            List<Row> dates = read.findSheet("limits-by-date").orElseThrow().read();
            assertThat(dates.get(1).getCellAsDate(2)).contains(LocalDateTime.of(2008, 1, 31, 0, 0));
        }
    }

    @Test
    void theSameWorkbookIsTheSameBytes() throws IOException, InterruptedException {
        RunFile workbook = WorkbookFile.of("result.xlsx", tables(RESULT), LocalDate.of(2007, 12, 31));
        byte[] first = bytes(workbook);
        Thread.sleep(1_100); // its library notes the second of writing
        assertThat(bytes(workbook)).isEqualTo(first);
    }

    private static JsonNode result(String name) throws IOException {
        if (!RESULTS.containsKey(name)) {
            RESULTS.put(name, simulated(name));
        }
        return RESULTS.get(name);
    }

    private static JsonNode simulated(String name) throws IOException {
        try (var file = ResultTablesTest.class.getResourceAsStream("/scenarios/" + name + ".json")) {
            Scenario scenario = new ScenarioReader().read(name, file.readAllBytes());
            ScenarioResult run = scenario.run(new Settings(2_048, 1, 2), Request.NONE.withPicture(), Progress.SILENT);
            return new JsonMapper().readTree(ResultDocument.of(run).bytes());
        }
    }

    private static FlatTable table(JsonNode result, String name) {
        return ResultTables.of(result).stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua-importer-2007", "unhedged-borrowers"})
    void everyNumberBesideTheGridsStandsInATableOnce(String name) throws IOException {
        JsonNode result = result(name);
        Map<String, Integer> left = new HashMap<>();
        count(result, left, 1);
        GRIDS.forEach(grid -> count(result.path(grid), left, -1));
        for (FlatTable table : ResultTables.of(result)) {
            if (!GRIDS.contains(table.name()) && !table.name().startsWith("fan")) {
                for (Map<String, JsonNode> row : table.rows()) {
                    row.forEach((column, cell) -> count(PLACES.contains(column) ? result.path("") : cell, left, -1));
                }
            }
        }
        left.keySet().removeIf(number -> left.get(number) == 0);
        assertThat(left.keySet())
                .allSatisfy(number -> assertThat(scalars(result)).contains(number));
    }

    @Test
    void aGridHasARowForEachPoint() throws IOException {
        JsonNode result = result("ua-importer-2007");
        JsonNode distribution = result.at("/distributions/strategies/1");
        JsonNode edges = result.at("/distributions/edges");
        List<Map<String, JsonNode>> ranges = table(result, "distributions").rows().stream()
                .filter(row -> row.get("strategy").equals(distribution.get("strategy")))
                .toList();
        assertThat(ranges).hasSize(edges.size() + 1);
        assertThat(ranges.get(1))
                .containsEntry("from", edges.get(0))
                .containsEntry("to", edges.get(1))
                .containsEntry("value", distribution.at("/shares/0"))
                .containsEntry("standardError", distribution.at("/standardErrors/0"));
        assertThat(ranges.stream()
                        .mapToDouble(row -> row.get("value").asDouble())
                        .sum())
                .isCloseTo(1, within(1e-12));
        Map<String, JsonNode> quantile = table(result, "fan-quantiles").rows().get(3);
        JsonNode rate = result.at("/fans/rates/0");
        assertThat(quantile)
                .containsEntry("currency", rate.get("currency"))
                .containsEntry("level", rate.at("/quantiles/0/level"))
                .containsEntry("date", result.at("/fans/dates/3"))
                .containsEntry("low", rate.at("/quantiles/0/low/3"));
        assertThat(table(result, "fan-paths").rows().get(1)).containsEntry("spot", rate.at("/courses/0/spots/1"));
        assertThat(table(result, "convergence").rows().get(0))
                .containsEntry("paths", result.at("/convergence/paths/0"))
                .containsEntry("high", result.at("/convergence/strategies/0/netBenefits/0/high"));
    }

    /** What the grids have beside their points stands among the scalars of the result. */
    private static List<String> scalars(JsonNode result) {
        return table(result, "result").rows().stream()
                .filter(row -> GRIDS.stream()
                        .anyMatch(grid -> row.get("item").asString().startsWith(grid)))
                .filter(row -> row.containsKey("number"))
                .map(row -> row.get("number").asString())
                .toList();
    }

    private static void count(JsonNode node, Map<String, Integer> counts, int sign) {
        if (node.isNumber()) {
            counts.merge(node.asString(), sign, Integer::sum);
        } else {
            node.forEach(each -> count(each, counts, sign));
        }
    }
}
