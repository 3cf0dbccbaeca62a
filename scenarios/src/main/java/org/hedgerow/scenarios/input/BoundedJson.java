package org.hedgerow.scenarios.input;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Parsers of JSON that stop at the limits. */
public final class BoundedJson {
    private BoundedJson() {}

    /** Of scenarios, and of tables in JSON; their depth is looked at more closely by who reads places. */
    public static JsonFactory ofScenarios() {
        return factory(StreamReadConstraints.builder()
                .maxNestingDepth(2 * InputLimits.DEEPEST)
                .maxStringLength(InputLimits.LONGEST_TEXT)
                .maxNameLength(InputLimits.LONGEST_KEY)
                .maxNumberLength(InputLimits.LONGEST_NUMBER)
                .maxDocumentLength(InputLimits.NAMED_BYTES)
                .build());
    }

    /** Of what runs have written. */
    public static JsonFactory ofResults() {
        return factory(StreamReadConstraints.builder()
                .maxNestingDepth(InputLimits.DEEPEST_RESULT)
                .maxStringLength(InputLimits.LONGEST_RESULT_TEXT)
                .maxNameLength(InputLimits.LONGEST_KEY)
                .maxNumberLength(InputLimits.LONGEST_NUMBER)
                .maxTokenCount(InputLimits.MOST_RESULT_TOKENS)
                .maxDocumentLength(InputLimits.NAMED_BYTES)
                .build());
    }

    private static JsonFactory factory(StreamReadConstraints constraints) {
        return JsonFactory.builder().streamReadConstraints(constraints).build();
    }
}
