package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenarios.Session.FEW_PATHS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hedgerow.scenarios.store.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a run is taken elsewhere. */
class ExportTest {
    private static final int PATHS = 2048;

    @TempDir
    Path folder;

    private JsonNode json(String name) throws IOException {
        return new JsonMapper().readTree(Files.readAllBytes(folder.resolve(name)));
    }

    private Session run(String... more) {
        List<String> all = new ArrayList<>(List.of("run", "ua-importer-2007", FEW_PATHS, "--out", folder.toString()));
        all.addAll(List.of(more));
        return Session.of(all.toArray(String[]::new));
    }

    /** The mean of what is taken elsewhere is the one that is reported, and both formats hold the same numbers. */
    @Test
    void theOutcomesAreThoseOfTheRunWhichIsTheSameWithoutThem() throws IOException {
        assertThat(run("--outcomes=npy,csv", "--sampling=antithetic").code()).isZero();
        JsonNode columns = json("outcomes.json").path("columns");
        JsonNode strategies = json("result.json").path("strategies");
        int width = columns.size();
        assertThat(width).isEqualTo(strategies.size() + 1);
        double[][] rows = npy(width);
        for (int strategy = 0; strategy < strategies.size(); strategy++) {
            double sum = 0;
            for (double[] row : rows) {
                sum += row[strategy];
            }
            double mean = strategies.get(strategy).at("/outcome/mean/value").asDouble();
            assertThat(sum / PATHS).isCloseTo(mean, within(1e-9 * Math.abs(mean)));
            assertThat(columns.get(strategy).path("name"))
                    .isEqualTo(strategies.get(strategy).path("name"));
        }
        assertThat(columns.get(width - 1).path("kind").asString()).isEqualTo("unit");
        assertThat(rows[513][width - 1]).isEqualTo(1);
        List<String> lines = csv();
        assertThat(lines).hasSize(PATHS + 1);
        for (int path = 0; path < PATHS; path++) {
            String[] fields = lines.get(path + 1).split(",");
            assertThat(fields[0]).isEqualTo(Integer.toString(path));
            for (int column = 0; column < width; column++) {
                assertThat(Double.parseDouble(fields[column + 1])).isEqualTo(rows[path][column]);
            }
        }
        byte[] kept = Files.readAllBytes(folder.resolve("result.json"));
        assertThat(run("--sampling=antithetic").code()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("result.json"))).isEqualTo(kept);
        assertThat(list(".")).extracting(Path::getFileName).doesNotContain(Path.of("outcomes.npy"), Path.of("tables"));
    }

    private double[][] npy(int width) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("outcomes.npy"));
        ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        data.position(10 + data.getShort(8));
        assertThat(data.remaining()).isEqualTo(PATHS * width * Double.BYTES);
        double[][] rows = new double[PATHS][width];
        for (double[] row : rows) {
            data.asDoubleBuffer().get(row);
            data.position(data.position() + width * Double.BYTES);
        }
        return rows;
    }

    private List<String> csv() throws IOException {
        byte[] zipped = Files.readAllBytes(folder.resolve("outcomes.csv.gz"));
        assertThat(ByteBuffer.wrap(zipped).getInt(4)).as("time of writing").isZero();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** A name may be what a spreadsheet or a page would run; it arrives as text in every file. */
    @Test
    void hostileNamesAreHarmlessAndEveryFileIsVouchedFor() throws Exception {
        String name = "=cmd|' /C calc'!A0</script><img src=x onerror=alert(1)>";
        String shipped = Session.shipped("ua-importer-2007");
        int start = shipped.indexOf("\"name\": \"", shipped.indexOf("\"hedges\"")) + "\"name\": \"".length();
        String json = shipped.substring(0, start) + name + shipped.substring(shipped.indexOf('"', start));
        String[] asked = {"--csv", "--xlsx", "--svg", "--outcomes=csv"};
        List<String> all = new ArrayList<>(List.of("run", "-", FEW_PATHS, "--out", folder.toString()));
        all.addAll(List.of(asked));
        assertThat(Session.fed(json, all.toArray(String[]::new)).code()).isZero();
        assertThat(Files.readString(folder.resolve("tables/strategies.csv"))).contains("\n'" + name + ",");
        assertThat(csv().get(0)).contains(",'" + name + ",");
        assertThat(json("outcomes.json").at("/columns/1/name").asString()).isEqualTo(name);
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        List<Path> charts = list("charts");
        assertThat(charts).hasSizeGreaterThan(2);
        for (Path chart : charts) {
            Document svg = parser.parse(chart.toFile());
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            assertThat(svg.getElementsByTagName("img").getLength()).isZero();
        }
        assertVouchedFor("result.json", "result.xlsx", "tables/strategies.csv", "outcomes.csv.gz", "outcomes.json");
    }

    private void assertVouchedFor(String... names) throws IOException {
        JsonNode written = json("manifest.json").path("written");
        assertThat(written.propertyNames()).contains(names);
        for (String name : written.propertyNames()) {
            assertThat(written.path(name).asString())
                    .as(name)
                    .isEqualTo(Sha256.hex(Files.readAllBytes(folder.resolve(name))));
        }
    }

    private List<Path> list(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(below))) {
            return files.sorted().toList();
        }
    }

    @Test
    void nothingIsWrittenWhereFilesAreRefused() {
        Session session = Session.exactly("run", "--no-files", "--csv");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).startsWith("hedgerow: --no-files writes nothing");
        assertThat(Session.exactly("run", "--outcomes=parquet").err())
                .contains("--outcomes")
                .contains("parquet");
    }
}
