package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.schema.ScenarioSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the schema says of files, beside what the reader says of them. */
class SchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(new String(ScenarioSchema.bytes(), StandardCharsets.US_ASCII), InputFormat.JSON);

    /** Rules of form, which need no knowledge of other values. */
    private static final Pattern FORM = Pattern.compile(
            "must be given(: .*)?|must be (a (list|number|text|currency|date|tenor|whole number)|an object|true or false), but.*"
                    + "|is not known.*|a (currency|tenor) must be.*|must not be (null|blank).*|must be a date written.*");

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    @Test
    void theCompleteScenarioWithEveryModelAndSamplingIsValid() {
        assertThat(faults(CompleteScenario.JSON)).isEmpty();
        for (JsonNode model : MAPPER.readTree(CompleteScenario.MODELS)) {
            ObjectNode file = (ObjectNode) MAPPER.readTree(CompleteScenario.JSON);
            file.set("model", model);
            assertThat(SCHEMA.validate(file)).isEmpty();
        }
        for (JsonNode sampling : MAPPER.readTree(CompleteScenario.SAMPLINGS)) {
            ObjectNode file = (ObjectNode) MAPPER.readTree(CompleteScenario.JSON);
            file.set("sampling", sampling);
            assertThat(SCHEMA.validate(file)).isEmpty();
        }
    }

    @Test
    void whatIsBrokenInFormIsNotValid() throws IOException {
        List<String> passed = new ArrayList<>();
        int refused = 0;
        for (CsvRecord row : broken()) {
            String json = CompleteScenario.with(
                    row.getField(0).strip(), row.getField(1).strip());
            if (!isValid(json)) {
                refused++;
            } else if (FORM.matcher(row.getField(4).strip()).matches()) {
                passed.add(row.getField(3) + ": " + row.getField(4));
            }
        }
        assertThat(passed).isEmpty();
        assertThat(refused)
                .as("of the cases; the others are a matter of several values")
                .isGreaterThan(240);
    }

    private static boolean isValid(String json) {
        try {
            return SCHEMA.validate(MAPPER.readTree(json)).isEmpty();
        } catch (JacksonException noJson) {
            return false;
        }
    }

    private static List<CsvRecord> broken() throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator('|')
                .quoteCharacter('`')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(
                        SchemaTest.class.getResourceAsStream("broken.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().skip(1).toList();
        }
    }
}
