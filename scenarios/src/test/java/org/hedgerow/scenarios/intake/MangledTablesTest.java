package org.hedgerow.scenarios.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.LinesTable;
import org.junit.jupiter.api.Test;

/** Tables with letters changed, doubled and lost: what comes of them can be read again, or is refused in a line. */
class MangledTablesTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final byte[] ECB = """
            Date, USD, JPY, GBP, TRL, TRY,
            2005-01-04, 1.3365, 139.5, 0.7083, N/A, 1.8356,
            2005-01-03, 1.3507, 138.76, 0.7062, N/A, 1.84,
            2004-12-31, 1.3621, 139.65, 0.7051, 1836200, N/A,
            """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] NBU = """
            Дата;Код літерний;Кількість одиниць;Назва валюти;Офіційний курс
            30.12.1997;USD;100;Долар США;189,9000
            30.12.1997;RUR;10000;"Російський; рубль";3,1900
            02.01.1998;RUR;10;Російський рубль;3,1900
            """.getBytes(CYRILLIC);
    private static final byte[] JSON = "[{\"exchangedate\":\"02.03.2020\",\"cc\":\"EUR\",\"rate\":26.978,\"units\":1}]"
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] BALANCE = """
            АТ "Банк";;;
            Валюта;Назва;Активи;Пасиви
            USD;"Долар; США";1 234 567,89;1 000 000,00
            EUR;Євро;(500 000,00);620 000,00
            Разом;;10 734 567,89;10 620 000,00
            """.getBytes(CYRILLIC);
    private static final byte[] INVOICES = """
            date,ccy,amount,side,counterparty
            31/03/2026,USD,"1,200.00",D,"a ""b"" c"
            31/03/2026,EUR,"5,000.50",C,=1+1
            """.getBytes(StandardCharsets.UTF_8);

    private static final HistoryTerms HISTORY = new HistoryTerms(
            Form.UNKNOWN, Map.of(), Map.of(), List.of(), Map.of(), LocalDate.MIN, LocalDate.MAX, false, true);
    private static final PositionTerms POSITIONS =
            new PositionTerms(Form.UNKNOWN, Map.of(), "", "UAH", null, "commitment", BigDecimal.ONE, true, false);

    private final Random random = new Random(1);
    private int taken;
    private int refused;

    private byte[] mangled(byte[] table) {
        byte[] bytes = table.clone();
        for (int times = random.nextInt(6); times >= 0; times--) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[place] = (byte) random.nextInt(256);
                case 1 -> bytes[place] = (byte) ",;\"\t\n\r.-(|0e9".charAt(random.nextInt(13));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, place));
                default -> System.arraycopy(bytes, 0, bytes, place, (bytes.length - place) / 3);
            }
        }
        return bytes;
    }

    private void tried(Runnable imported) {
        try {
            imported.run();
            taken++;
        } catch (CsvFault fault) {
            refused++;
            assertThat(fault.getMessage()).startsWith("table.csv").doesNotContain("Exception");
        }
    }

    @Test
    void whateverIsWrittenIsTakenOrRefused() {
        for (int round = 0; round < 300; round++) {
            for (byte[] table : List.of(ECB, NBU, JSON)) {
                byte[] bytes = mangled(table);
                tried(() -> {
                    HistoryImport history = HistoryImport.of(HISTORY, Map.of("table.csv", bytes));
                    if (!history.rates().isEmpty()) {
                        FixingsFile again = FixingsFile.of("again", HistoryCsv.bytes(history.rates()));
                        history.rates()
                                .forEach((code, rates) ->
                                        assertThat(again.column(code).dates()).hasSameSizeAs(rates.keySet()));
                    }
                });
            }
            for (byte[] table : List.of(BALANCE, INVOICES)) {
                byte[] bytes = mangled(table);
                tried(() -> {
                    PositionsImport positions = PositionsImport.of(POSITIONS, "table.csv", bytes);
                    if (!positions.lines().isEmpty()) {
                        LinesTable.of("again", LinesText.csv(positions.lines().values()));
                    }
                });
            }
        }
        assertThat(taken).isGreaterThan(200);
        assertThat(refused).isGreaterThan(200);
    }
}
