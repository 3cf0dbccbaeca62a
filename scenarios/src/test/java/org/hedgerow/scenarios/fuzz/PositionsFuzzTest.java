package org.hedgerow.scenarios.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.intake.Form;
import org.hedgerow.scenarios.intake.LinesText;
import org.hedgerow.scenarios.intake.PositionTerms;
import org.hedgerow.scenarios.intake.PositionsImport;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.LinesTable;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of balances and payments, and what becomes of them. */
class PositionsFuzzTest {
    private static final String NAME = "fuzz.csv";
    private static final PositionTerms TERMS =
            new PositionTerms(Form.UNKNOWN, Map.of(), "", "UAH", null, "commitment", BigDecimal.ONE, true, false);

    private static Stream<byte[]> foreign() {
        return Stream.of(
                ("АТ \"Банк\";;;\nВалюта;Назва;Активи;Пасиви\nUSD;\"Долар; США\";1 234 567,89;1 000 000,00\n"
                                + "EUR;Євро;(500 000,00);620 000,00\nРазом;;10 734 567,89;10 620 000,00\n")
                        .getBytes(Charset.forName("windows-1251")),
                Seeds.bytes("date,ccy,amount,side,counterparty\n31/03/2026,USD,\"1,200.00\",D,\"a \"\"b\"\" c\"\n"
                        + "31/03/2026,EUR,\"5,000.50\",C,=1+1\n"),
                Seeds.bytes("[{\"currency\":\"EUR\",\"date\":\"2026-03-31\",\"amount\":26.978}]"));
    }

    private static Stream<byte[]> tables() {
        return Stream.of(
                Seeds.bytes(
                        "type,currency,assets,statedIn,due,amount,date,certainty,instrument.type,instrument.end,dealer\n"
                                + "stock,USD,1200.5,home,2008-06-30,,,,,,Olena\nflow,EUR,,,,-40,2008-09-30,commitment,,,\n"
                                + "derivative,,,,,,,,forward,2008-11-28,12\n"),
                Seeds.bytes("\uFEFFcurrency;assets;bought\r\n\"USD\";\"100\";5\r\nXAU;2;\r\n"));
    }

    @MethodSource("foreign")
    @FuzzTest
    void tablesOfOthersAreTakenOrRefused(byte[] file) {
        Attempt.at(
                file,
                () -> {
                    PositionsImport positions = PositionsImport.of(TERMS, NAME, file);
                    positions.notes().forEach(note -> Attempt.requireReadable(note, file));
                    if (!positions.lines().isEmpty()) {
                        LinesTable.of(NAME, LinesText.csv(positions.lines().values()));
                        LinesText.into(
                                "{\"position\":{\"lines\":[]}}",
                                positions.lines().values(),
                                false);
                    }
                },
                CsvFault.class);
    }

    @MethodSource("tables")
    @FuzzTest
    void linesAreReadOrRefused(byte[] file) {
        Attempt.at(file, () -> LinesTable.of(NAME, file).lines(), CsvFault.class, InvalidValue.class);
    }
}
