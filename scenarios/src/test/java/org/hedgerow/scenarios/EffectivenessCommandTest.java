package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EffectivenessCommandTest {
    @TempDir
    Path folder;

    private Path daily;
    private Path rates;

    @BeforeEach
    void writeTheFiles() throws IOException {
        daily = Files.writeString(folder.resolve("daily.csv"), """
                date,USD,EUR
                2001-01-31,4,8
                2001-02-01,5,10
                2001-02-15,9,10
                2001-03-01,5.2,10.4
                2001-04-02,5.1,10.2
                2001-05-02,5.3,10.8
                """);
        rates = Files.writeString(folder.resolve("rates.csv"), "month,HOME,FOREIGN\n2001-01,12,0\n2001-02,12,0\n");
    }

    private Session effectiveness(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("effectiveness", daily.toString(), "--home=UAH", "--currency=USD"));
        arguments.addAll(List.of(more));
        return Session.of(arguments.toArray(String[]::new));
    }

    @Test
    void forwardsOfAHistoryAreTested() {
        String[] interest = {"--rates=" + rates, "--home-rate=HOME", "--foreign-rate=FOREIGN"};
        Session json = effectiveness(interest[0], interest[1], interest[2], "--format=json");
        assertThat(json.code()).as(json.err()).isZero();
        JsonNode document = JsonMapper.builder().build().readTree(json.out());
        assertThat(document.get("byMonth")).hasSize(2);
        assertThat(document.get("monthsWithoutInterest").asInt()).isEqualTo(1);
        assertThat(document.get("byMonth").get(0).get("offset").asDouble()).isCloseTo(0.46 / 0.6, within(1e-12));
        Session text = effectiveness(interest);
        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).contains("2001-02-01", "76.7", "ineffective", "none: fewer than three months");
        assertThat(text.out().lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void anotherCurrencyOfTheFileIsACrossHedge() {
        Session session = effectiveness("--hedge-currency=EUR");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.out()).contains("0.500000 EUR sold", "133.3", "slope -0.8077 ± 0.1999", " % removed");
        Session json = effectiveness("--hedge-currency=EUR", "--format=json");
        JsonNode document = JsonMapper.builder().build().readTree(json.out());
        assertThat(document.get("offset").asDouble()).isCloseTo(4 / 3.0, within(1e-9));
    }

    @Test
    void oneHedgeMustBeAskedFor() {
        assertThat(effectiveness().err())
                .contains("--rates or --hedge-currency must be given")
                .hasLineCount(1);
        assertThat(effectiveness("--hedge-currency=XAU").code()).isEqualTo(3);
    }
}
