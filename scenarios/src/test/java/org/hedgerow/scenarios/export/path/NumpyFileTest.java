package org.hedgerow.scenarios.export.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Byte by byte as the NumPy Enhancement Proposal 1 has it. */
class NumpyFileTest {
    @Test
    void theHeaderIsThatOfTheFormatsFirstVersion() {
        byte[] header = NumpyFile.header(3, 2);
        assertThat(Arrays.copyOf(header, 10)).containsExactly(0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 0x76, 0);
        assertThat(header).hasSize(128).endsWith('\n');
        assertThat(new String(header, 10, 118, StandardCharsets.US_ASCII))
                .isEqualTo("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }" + " ".repeat(58) + "\n");
    }

    @Test
    void dataBeginAtAMultipleOf64BytesWhateverTheShape() {
        for (int rows = 1; rows < 2_000_000_000 / 10; rows *= 10) {
            byte[] header = NumpyFile.header(rows, 1_000);
            assertThat(header.length % 64).isZero();
            assertThat((header[8] & 0xff) + 256 * (header[9] & 0xff)).isEqualTo(header.length - 10);
            assertThat(header[header.length - 1]).isEqualTo((byte) '\n');
        }
    }
}
