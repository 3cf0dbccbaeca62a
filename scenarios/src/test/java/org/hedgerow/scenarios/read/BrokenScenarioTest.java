package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The complete scenario broken in one place at a time; lines are counted from the one where it is broken. */
class BrokenScenarioTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    /** In a rule, a line counted likewise. */
    private static final Pattern LINE = Pattern.compile("\\{(-?\\d+)}");

    @ParameterizedTest(name = "{3}: {4}")
    @CsvFileSource(resources = "broken.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void namesTheLineThePathAndTheRule(String written, String instead, String where, String path, String rule) {
        String json = CompleteScenario.with(written, instead == null ? "" : instead);
        int line = CompleteScenario.line(written);
        Matcher other = LINE.matcher(rule);
        String expected = other.find() ? other.replaceFirst("" + (line + Integer.parseInt(other.group(1)))) : rule;
        expect(
                json,
                NUMBER.matcher(where).matches() ? line + Integer.parseInt(where) : CompleteScenario.line(where),
                path == null ? "" : path,
                expected);
    }

    @ParameterizedTest(name = "file {index}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``           | 1 | ``        | must hold a scenario, but is empty",
                "[]           | 1 | ``        | must be an object, but is a list",
                "null         | 1 | ``        | must not be null",
                "3            | 1 | ``        | must be an object, but is 3",
                "{}           | 1 | name      | must be given",
                "{} {}        | 1 | ``        | must end after the scenario",
                "{\"a\": 1}   | 1 | a         | is not known; known are name, title",
                "{\"market\"  | 1 | market    | must be JSON, but has: Unexpected end-of-input",
                "[[           | 1 | [0]       | must be JSON, but has: Unexpected end-of-input",
                "<xml/>       | 1 | ``        | must be JSON, but has: Unexpected character ('<' (code 60))",
                "date;rate    | 1 | ``        | must be JSON, but has: Unrecognized token 'date'",
                "name: a      | 1 | ``        | must be JSON, but has: Unrecognized token 'name'",
            })
    void refusesWhatIsNoScenario(String json, int line, String path, String rule) {
        expect(json, line, path, rule);
    }

    private static void expect(String json, int line, String path, String rule) {
        ScenarioException fault = catchThrowableOfType(ScenarioException.class, () -> CompleteScenario.read(json));
        assertThat(fault).as("what is broken").isNotNull();
        assertThat(fault.path()).isEqualTo(path);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.rule()).startsWith(rule);
        String place = path.isEmpty() ? "" : path + ": ";
        assertThat(fault).hasMessage("complete.json:" + line + ": " + place + fault.rule());
        assertThat(fault.getMessage()).doesNotContainPattern("[\\p{Cntrl}\\u2028\\u2029\\u202e]");
    }
}
