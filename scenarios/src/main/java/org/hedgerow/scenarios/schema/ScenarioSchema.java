package org.hedgerow.scenarios.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.scenarios.report.json.JsonBytes;

/** What a scenario file may say, as a JSON Schema (draft 2020-12): the reader's tables and records in another notation. */
public final class ScenarioSchema {
    /** What the file is called beside a scenario. */
    public static final String FILE_NAME = "hedgerow.schema.json";

    private ScenarioSchema() {}

    /** The file, in ASCII. */
    public static byte[] bytes() {
        return JsonBytes.of(document(new Names(Map.of())));
    }

    /** Of a host that has names of its own too. */
    static Map<String, Object> document(Names names) {
        Definitions definitions = new Definitions(names, Texts.shipped());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        document.put("title", "Hedgerow scenario");
        document.putAll(definitions.record(Scenario.class));
        document.put("$defs", definitions.all());
        return document;
    }
}
