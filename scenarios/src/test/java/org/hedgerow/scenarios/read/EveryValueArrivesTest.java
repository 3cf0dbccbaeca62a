package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Walks through the complete scenario as JSON and as records, side by side. */
class EveryValueArrivesTest {
    private final Set<Class<?>> records = new LinkedHashSet<>();
    private final Set<String> given = new HashSet<>();

    @Test
    void everyValueOfTheFileIsInTheRecordAndEveryComponentAndNameIsInTheFile() throws ReflectiveOperationException {
        Scenario scenario = CompleteScenario.read(CompleteScenario.JSON);
        JsonMapper mapper = JsonMapper.builder().build();
        compare("scenario", mapper.readTree(CompleteScenario.JSON), scenario);
        for (JsonNode model : mapper.readTree(CompleteScenario.MODELS)) {
            ObjectNode other = (ObjectNode) mapper.readTree(CompleteScenario.JSON);
            other.set("model", model);
            other.remove("sampling"); // a model may have a number of paths of its own
            other.remove("estimates"); // which are of the parameters of the file's model
            compare("model", model, CompleteScenario.read(other.toString()).model());
        }
        for (JsonNode sampling : mapper.readTree(CompleteScenario.SAMPLINGS)) {
            ObjectNode other = (ObjectNode) mapper.readTree(CompleteScenario.JSON);
            other.set("sampling", sampling);
            Scenario sampled = CompleteScenario.read(other.toString());
            compare("sampling", sampling, sampled.sampling().orElseThrow());
        }

        for (Class<?> record : records) {
            assertThat(record.getRecordComponents())
                    .extracting(EveryValueArrivesTest::name)
                    .isSubsetOf(given);
        }
        Names names = new Names(Map.of());
        for (Class<?> choice : names.choices()) {
            if (choice != Charge.class) { // a scenario has one; ScenarioReaderTest has the others
                assertThat(records).containsAll(names.types(choice).values());
            }
        }
    }

    private void compare(String path, JsonNode json, Object value) throws ReflectiveOperationException {
        if (value instanceof Map<?, ?> map) {
            assertThat(map.keySet().stream().map(Object::toString)).as(path).hasSameElementsAs(json.propertyNames());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                String key = entry.getKey().toString();
                compare(path + "." + key, json.get(key), entry.getValue());
            }
        } else if (value instanceof Set<?> set) {
            List<String> texts = json.valueStream()
                    .map(JsonNode::asString)
                    .map(EveryValueArrivesTest::plain)
                    .toList();
            assertThat(set.stream().map(Object::toString).map(EveryValueArrivesTest::plain))
                    .as(path)
                    .hasSameElementsAs(texts);
        } else if (value instanceof List<?> list) {
            assertThat(list).as(path).hasSize(json.size());
            for (int index = 0; index < list.size(); index++) {
                compare(path + "[" + index + "]", json.get(index), list.get(index));
            }
        } else if (json.isObject()) {
            compareRecord(path, json, value);
        } else {
            compareLeaf(path, json, value);
        }
    }

    private void compareRecord(String path, JsonNode json, Object record) throws ReflectiveOperationException {
        records.add(record.getClass());
        Collection<String> keys = new ArrayList<>(json.propertyNames());
        keys.removeAll(List.of("type", "$schema", "//"));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            assertThat(keys.remove(component.getName()))
                    .as(path + "." + component.getName())
                    .isEqualTo(content != null);
            if (content != null) {
                given.add(name(component));
                compare(path + "." + component.getName(), json.get(component.getName()), content);
            }
        }
        assertThat(keys).as(path).isEmpty();
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getName() + "." + component.getName();
    }

    private static void compareLeaf(String path, JsonNode json, Object value) {
        if (value instanceof Number number) {
            assertThat(number.doubleValue()).as(path).isEqualTo(json.doubleValue());
        } else if (value instanceof Boolean yes) {
            assertThat(yes).as(path).isEqualTo(json.booleanValue());
        } else if (value == DayCount.THIRTY_360) {
            assertThat(json.asString()).as(path).isEqualTo("30/360");
        } else {
            assertThat(plain(value.toString())).as(path).contains(plain(json.asString()));
        }
    }

    /** Letters and digits alone: NET_POSITION and netPosition, P3M of a tenor and 3M. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
