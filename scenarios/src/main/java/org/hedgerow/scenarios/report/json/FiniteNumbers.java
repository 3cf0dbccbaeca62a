package org.hedgerow.scenarios.report.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes what it is told to, but for numbers that are infinite or none, which JSON has not and nobody may read past. */
final class FiniteNumbers extends JsonGeneratorDelegate {
    FiniteNumbers(JsonGenerator writer) {
        super(writer, false);
    }

    @Override
    public JsonGenerator writeNumber(double value) {
        refuse(value, "");
        return super.writeNumber(value);
    }

    @Override
    public JsonGenerator writeNumber(float value) {
        refuse(value, "");
        return super.writeNumber(value);
    }

    @Override
    public JsonGenerator writeArray(double[] values, int offset, int length) {
        for (int place = 0; place < length; place++) {
            refuse(values[offset + place], "/" + place);
        }
        return super.writeArray(values, offset, length);
    }

    private void refuse(double value, String below) {
        if (!Double.isFinite(value)) {
            throw new IllegalStateException(
                    streamWriteContext().pathAsPointer() + below + " of the result is " + value);
        }
    }
}
