package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Stock;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Balances and payments in the shapes in which banks and ledgers give them. */
class ImportPositionsTest {
    private static final String BALANCE = """
            АТ "Банк";;;
            Баланс за 02.03.2026;;;

            Валюта;Назва;Активи;Пасиви
            USD;"Долар; США";1 234 567,89;1\u00A0000\u00A0000,00
            EUR;Євро;500 000,00;620 000,00
            UAH;Гривня;9 000 000,00;9 000 000,00
            Разом;;10 734 567,89;10 620 000,00
            """;

    @TempDir
    Path folder;

    private Path file;
    private Path scenario;

    @BeforeEach
    void write() {
        file = folder.resolve("table.csv");
        scenario = folder.resolve("mine.json");
    }

    private Session imported(String text, String... options) throws IOException {
        return imported(text, StandardCharsets.UTF_8, options);
    }

    private Session imported(String text, Charset encoding, String... options) throws IOException {
        Files.write(file, text.getBytes(encoding));
        String[] arguments = new String[options.length + 3];
        arguments[0] = "import";
        arguments[1] = "positions";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        Session session = Session.of(arguments);
        return new Session(session.code(), session.out(), session.err().replace(folder.toString() + "/", ""));
    }

    private void starter(String kind) {
        Session session = Session.of(
                "new", kind, "--no-ask", "--home=UAH", "--date=2026-03-02", "--currency=USD,EUR", "--out=" + scenario);
        assertThat(session.code()).isZero();
    }

    @Test
    void aSignAndASideDoNotUndoEachOther() throws IOException {
        String table = "Ccy,Balance,Side\nUSD,%s,D\n";
        String[] map = {"--map=currency=Ccy,amount=Balance,side=Side"};
        assertThat(imported(table.formatted("7"), map).code()).isZero();
        Session signed = imported(table.formatted("-7"), map);
        assertThat(signed.code()).isEqualTo(3);
        assertThat(signed.err()).contains("must not be negative where a column says the side, but is -7");
        assertThat(imported(table.formatted("(7"), map).err()).contains("must be a number");
    }

    @Test
    void aNameThatBeginsLikeATotalIsALine() throws IOException {
        Session session = imported(
                "Name,Ccy,Balance\nTotal Energies,EUR,7\nBank,EUR,8\nTotal: both,,15\n,Total 2024,15\n",
                "--map=currency=Ccy,amount=Balance");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.out()).contains("EUR").hasLineCount(3);
    }

    @Test
    void aBalanceSheetInWindows1251WithTitleAndTotal() throws IOException {
        Session session = imported(BALANCE, Charset.forName("windows-1251"), "--home=UAH");
        assertThat(session.out())
                .isEqualTo("type,currency,assets,liabilities\nstock,USD,1234567.89,1000000\nstock,EUR,500000,620000\n");
        assertThat(session.err()).isEqualTo("""
                table.csv: read as windows-1251
                table.csv: line 8 is a total and left out
                table.csv: rows in UAH, the home currency, are no exposure and left out: 1
                2 lines
                """);
    }

    @Test
    void linesGoIntoAScenarioInItsUnitAndTheRestOfItStaysAsItIsWritten() throws IOException {
        starter("bank");
        String before = Files.readString(scenario);
        assertThat(imported(BALANCE, "--into", scenario.toString()).code()).isZero();
        String after = Files.readString(scenario);
        int own = before.indexOf("\"lines\": [");
        assertThat(after)
                .startsWith(before.substring(0, own))
                .endsWith(before.substring(before.indexOf("]\n  },\n  \"charge\"")));
        List<Line> lines = new ScenarioReader().read(scenario).position().lines();
        assertThat(lines).hasSize(2);
        assertThat(((Stock) lines.get(0)).assets()).isEqualTo(1.23456789);
        assertThat(imported(BALANCE, "--into", scenario.toString(), "--append", "--unit=million")
                        .code())
                .isZero();
        List<Line> both = new ScenarioReader().read(scenario).position().lines();
        assertThat(both).hasSize(4).startsWith(lines.toArray(Line[]::new));
        assertThat(((Stock) both.get(2)).assets()).isEqualTo(1234567.89);
    }

    @Test
    void theTableIsReadByAScenarioBesideIt() throws IOException {
        starter("bank");
        Path lines = folder.resolve("lines.csv");
        Session session = imported(BALANCE, "--home=UAH", "--out", lines.toString());
        assertThat(session.err())
                .endsWith("2 lines in lines.csv; a scenario beside it has them by \"linesFrom\": \"lines.csv\""
                        + " in its position\n");
        String own = Files.readString(scenario);
        Files.writeString(
                scenario, own.replace("\"unit\": \"million\",", "\"unit\": \"one\", \"linesFrom\": \"lines.csv\","));
        assertThat(new ScenarioReader().read(scenario).position().lines()).hasSize(4);
    }

    @Test
    void invoicesAreFlowsAndOnesInThePastAreNamed() throws IOException {
        starter("importer");
        String invoices = """
                Contragent\tДата платежу\tВалюта\tСума
                Siemens\t15.06.2026\tEUR\t-120.000,50
                Bosch\t01.03.2026\tEUR\t-1.000,00
                Intel\t15.09.2026\tUSD\t(80.000,00)
                """;
        String map = "--map=counterparty=Contragent,date=Дата платежу,currency=Валюта,amount=#4";
        String before = Files.readString(scenario);
        Session refused = imported(invoices, map, "--into", scenario.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .startsWith("table.csv:3: date: must come after")
                .contains("nothing is written");
        assertThat(scenario).hasContent(before);
        assertThat(imported(invoices, map, "--into", scenario.toString(), "--skip-bad")
                        .code())
                .isZero();
        List<Line> lines = new ScenarioReader().read(scenario).position().lines();
        assertThat(lines).hasSize(2);
        assertThat(((Flow) lines.get(0)).amount()).isEqualTo(-120.0005);
        assertThat(((Flow) lines.get(1)).amount()).isEqualTo(-80);
        assertThat(Files.readString(scenario)).contains("\"tags\": {\"counterparty\": \"Siemens\"}");
    }

    @Test
    void aStatementOfOneAccountWithDebitAndCreditIsSummed() throws IOException {
        String statement = """
                Date,Description,Debit,Credit
                31/03/2026,"Rent, office","1,200.00",
                31/03/2026,Client,,"5,000.50"
                30/04/2026,Fee,10,
                """;
        assertThat(imported(statement, "--currency=USD", "--sum", "--certainty=forecast")
                        .out())
                .isEqualTo("""
                type,currency,amount,date,certainty
                flow,USD,3800.5,2026-03-31,forecast
                flow,USD,-10,2026-04-30,forecast
                """);
        assertThat(imported(statement, "--currency=USD", "--sum", "--as=stocks").out())
                .isEqualTo("type,currency,assets,liabilities\nstock,USD,5000.5,1210\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ccy;amount\\nUSD;1.234.567,5\\n                  | stock,USD,1234567.5,0",
                "ccy;amount\\nUSD;1'234'567.50\\n                 | stock,USD,1234567.5,0",
                "ccy;amount\\nUSD;12,5-\\n                        | stock,USD,0,12.5",
                "ccy;amount\\nUSD;−12,5\\n                        | stock,USD,0,12.5",
                "\\uFEFFccy;amount\\r\\nusd;7\\r\\n               | stock,USD,7,0",
                "ccy\\tamount\\td/c\\nUSD\\t7\\tD\\n               | stock,USD,0,7",
                "ccy,amount,side\\nUSD,7,buy\\n                   | stock,USD,7,0",
                "ccy,amount,book\\nUSD,7,\"a \"\"b\"\"\\nc\"\\n    | stock,USD,7,0,\"a \"\"b\"\"",
            })
    void numbersSignsAndQuotesOfAllKinds(String text, String line) throws IOException {
        String table = text.replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace("\\uFEFF", "\uFEFF");
        assertThat(imported(table).out().lines().skip(1).findFirst().orElse("")).startsWith(line);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ccy,amount\\nDollar,1\\n         | table.csv:2: ccy: must be a currency's three letters, but is \"DOLLAR\"",
                "ccy,amount\\nUSD,\\n             | table.csv:2: amount: must be given",
                "ccy,amount\\nUSD,1;2\\n          | table.csv:2: amount: must be a number, but is \"1;2\"",
                "ccy,amount,side\\nUSD,1,x\\n     | table.csv:2: side: must say debit or credit (D, C), buy or sell, + or -,",
                "ccy,assets,liabilities\\nUSD,-1,2\\n | table.csv:2: assets: must not be negative, but is -1",
                "ccy,amount,date\\nUSD,1,soon\\n  | table.csv:2: date: must be a day written",
                "ccy,amount,date,status\\nUSD,1,2027-01-01,sure\\n | table.csv:2: status: must be commitment or forecast, but is sure",
                "a,b\\n1,2\\n                     | table.csv: must have a row with the names of its columns; --skip tells",
                "date,amount\\n2027-01-01,2\\n    | table.csv:1: must have a column of currencies, as currency, or --currency must say",
                "ccy,amount\\nUSD,1,000\\n        | table.csv:2: must have 2 cells as the head has, but has 3",
                "ccy;amount\\nUSD;1,000\\n        | table.csv: could have decimals or thousands in 1,000: --decimal must",
            })
    void whatIsWrongIsOneLine(String text, String line) throws IOException {
        Session session = imported(text.replace("\\n", "\n"));
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith(line).hasLineCount(1);
        assertThat(session.code()).isEqualTo(3);
    }
}
