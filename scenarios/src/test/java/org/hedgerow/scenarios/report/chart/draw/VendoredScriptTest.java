package org.hedgerow.scenarios.report.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class VendoredScriptTest {
    /** Of {@code package/dist/echarts.common.min.js} in the npm package {@code echarts} 6.1.0. */
    private static final String SHA_256 = "61f13280aba3161f77fc801bf5f9c786f55f10432153a0683fc5cc0700b013d5";

    @Test
    void theScriptIsTheOneThatWasPublished() throws IOException, GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes("echarts.common.min.js"));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
    }

    @Test
    void itsLicenceAndNoticeComeWithIt() throws IOException {
        assertThat(text("LICENSE")).contains("Apache License", "Version 2.0, January 2004");
        assertThat(text("NOTICE")).startsWith("Apache ECharts");
    }

    private static String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Echarts.class.getResourceAsStream("echarts/" + name)) {
            return in.readAllBytes();
        }
    }
}
