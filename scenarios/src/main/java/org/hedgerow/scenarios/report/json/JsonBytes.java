package org.hedgerow.scenarios.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as JSON, the same bytes on every machine and Java version: ASCII, indented, in the order of declaration. */
public final class JsonBytes {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonMapper MAPPER = mapper();

    private JsonBytes() {}

    /** Absent optionals are left out; the last byte ends a line. Refuses numbers that are not finite, by their place. */
    public static byte[] of(Object document) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try (JsonGenerator writer = new FiniteNumbers(MAPPER.createGenerator(json))) {
            MAPPER.writeValue(writer, document);
        }
        json.write('\n');
        return json.toByteArray();
    }

    /** Such bytes as a tree. */
    public static JsonNode tree(byte[] json) {
        return MAPPER.readTree(json);
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER) // Double.toString differs between Java versions
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .build();
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        return JsonMapper.builder(factory)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(printer)
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
    }
}
