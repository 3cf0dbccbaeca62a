package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Past rates in the shapes in which central banks give them; the figures are made up. */
class ImportHistoryTest {
    private static final String ECB = """
            Date, USD, JPY, GBP, TRL, TRY, ISK,
            2005-01-04, 1.3365, 139.5, 0.7083, N/A, 1.8356, N/A,
            2005-01-03, 1.3507, 138.76, 0.7062, N/A, 1.84, 84.5,
            2004-12-31, 1.3621, 139.65, 0.7051, 1836200, N/A, 83.6,
            """;

    @TempDir
    Path folder;

    private Session imported(String text, String... options) throws IOException {
        return imported(text, StandardCharsets.UTF_8, options);
    }

    private Session imported(String text, Charset encoding, String... options) throws IOException {
        Path file = folder.resolve("rates.csv");
        Files.write(file, text.getBytes(encoding));
        String[] arguments = new String[options.length + 3];
        arguments[0] = "import";
        arguments[1] = "history";
        arguments[2] = file.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        Session session = Session.of(arguments);
        return new Session(session.code(), session.out(), session.err().replace(folder.toString() + "/", ""));
    }

    @Test
    void theFileOfTheEuropeanCentralBankIsTurnedAndItsOldLirasAreJoined() throws IOException {
        Session session = imported(ECB);
        assertThat(session.out()).isEqualTo("""
                date,USD,JPY,GBP,TRY,ISK
                2004-12-31,1.3621,139.65,0.7051,1.8362,83.6
                2005-01-03,1.3507,138.76,0.7062,1.84,84.5
                2005-01-04,1.3365,139.5,0.7083,1.8356,
                """);
        assertThat(session.err())
                .contains("TRL is joined to TRY, 1000000 of it to one\n")
                .contains(
                        "days: 3, 2004-12-31 to 2005-01-04; currencies: 5; next: hedgerow calibrate --history TABLE.csv")
                .endsWith(" --home EUR --inverse --currency USD\n");
        FixingsFile table = FixingsFile.of("table", session.out().getBytes(StandardCharsets.UTF_8));
        assertThat(table.column("TRY").rates()).containsExactly(1.8362, 1.84, 1.8356);
        assertThat(table.column("ISK").dates()).containsExactly(LocalDate.of(2004, 12, 31), LocalDate.of(2005, 1, 3));
    }

    @Test
    void someCurrenciesAndDaysOfIt() throws IOException {
        assertThat(imported(ECB, "--currencies=TRY,USD", "--from=2005-01-01", "--to=2005-01-03")
                        .out())
                .isEqualTo("date,USD,TRY\n2005-01-03,1.3507,1.84\n");
        Session lira = imported(ECB, "--currencies=try");
        assertThat(lira.out()).isEqualTo("date,TRY\n2004-12-31,1.8362\n2005-01-03,1.84\n2005-01-04,1.8356\n");
        assertThat(lira.err()).contains("--home EUR --inverse");
        assertThat(imported(ECB, "--currencies=TRL,GBP", "--no-join").out())
                .isEqualTo("date,GBP,TRL\n2004-12-31,0.7051,1836200\n2005-01-03,0.7062,\n2005-01-04,0.7083,\n");
    }

    /** In windows-1251, a row for each day and currency, rates of a hundred units, and the roubles of two codes. */
    @Test
    void theListsOfTheNationalBankOfUkraineAreRead() throws IOException {
        String list = """
                Дата;Час;Код цифровий;Код літерний;Кількість одиниць;Назва валюти;Офіційний курс гривні, грн
                30.12.1997;00:00;840;USD;100;Долар США;189,9000
                30.12.1997;00:00;810;RUR;10000;Російський рубль;3,1900
                02.01.1998;00:00;840;USD;100;Долар США;190,2500
                02.01.1998;00:00;810;RUR;10;Російський рубль;3,1900
                05.01.1998;00:00;840;USD;100;Долар США;190,3000
                05.01.1998;00:00;643;RUB;10;"Російський рубль; новий";3,1800
                """;
        Session session = imported(list, Charset.forName("windows-1251"));
        assertThat(session.out()).isEqualTo("""
                date,USD,RUB
                1997-12-30,1.899,0.319
                1998-01-02,1.9025,0.319
                1998-01-05,1.903,0.318
                """);
        assertThat(session.err())
                .contains("rates.csv: read as windows-1251\n")
                .contains("RUR is joined to RUB, 1000 of it to one before 1998-01-01 and as it is from then on\n")
                .endsWith("--home CODE --currency USD\n");
    }

    /** As its service answers. */
    @Test
    void theRatesOfTheNationalBankOfUkraineAreReadInJsonToo() throws IOException {
        String answer = """
                [{"exchangedate":"02.03.2020","r030":978,"cc":"EUR","txt":"Євро","rate":26.978,"units":1},
                {"exchangedate":"02.03.2020","r030":392,"cc":"JPY","txt":"Єна","units":10,"rate":2.278,"special":null}]
                """;
        assertThat(imported(answer).out()).isEqualTo("date,EUR,JPY\n2020-03-02,26.978,0.2278\n");
        assertThat(imported("[{\"cc\":[1]}]").err())
                .isEqualTo("rates.csv:1: must be a list of objects whose values are texts and numbers\n");
        assertThat(imported("[{").err()).startsWith("rates.csv: must be a list of objects in JSON, but has: ");
    }

    @Test
    void aByteOrderMarkTellsTheEncoding() throws IOException {
        String text = "\uFEFFDate\tUSD\n2026-03-02\t41.5\n";
        assertThat(imported(text, StandardCharsets.UTF_16LE).out()).isEqualTo("date,USD\n2026-03-02,41.5\n");
        assertThat(imported(text, StandardCharsets.UTF_16BE).out()).isEqualTo("date,USD\n2026-03-02,41.5\n");
        assertThat(imported(text).out()).isEqualTo("date,USD\n2026-03-02,41.5\n");
    }

    @Test
    void aTableOfAnyColumnsIsMapped() throws IOException {
        String fed = """
                H.10 release
                made on 1 March

                DATE\tDEXUSEU\tDEXJPUS\tnote
                03/13/2026\t1.17\t15000\ta
                03/14/2026\t1.18\tND\t
                03/16/2026\t1.19\t15200\tb
                """;
        Session session = imported(fed, "--map=EUR=DEXUSEU,JPY=DEXJPUS", "--per=JPY=100", "--weekdays");
        assertThat(session.out()).isEqualTo("date,EUR,JPY\n2026-03-13,1.17,150\n2026-03-16,1.19,152\n");
        assertThat(session.err()).contains("columns that no currency names are left out: note");
    }

    @Test
    void aLeapThatNobodyKnowsOfIsNoted() throws IOException {
        assertThat(imported("date,ABC\n2026-03-02,2\n2026-03-03,2000\n").err())
                .contains("ABC: 2026-03-03 is 1000.0 times the day before; were zeros struck off, or units changed?\n");
    }

    @Test
    void severalFilesMakeOneTable() throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "date,EUR\n2026-03-02,1.2\n2026-03-03,1.25\n");
        assertThat(imported("date,EUR,USD\n2026-03-04,1.3,1\n2026-03-03,1.25,1\n", other.toString())
                        .out())
                .isEqualTo("date,EUR,USD\n2026-03-02,1.2,\n2026-03-03,1.25,1\n2026-03-04,1.3,1\n");
    }

    @Test
    void everyRowThatCannotBeTakenIsNamedAndNothingIsWritten() throws IOException {
        String text = """
                date,USD,EUR
                2026-03-02,41.5,48.1
                2026-03-03,abc,48.2
                2026-13-04,41.7,48.3
                2026-03-05,-1,48.4
                2026-03-02,41.6,48.1
                """;
        Path out = folder.resolve("out.csv");
        Session refused = imported(text, "--out", out.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("""
                rates.csv:3: USD: must be a number, but is "abc"
                rates.csv:4: date: must be a day written yyyy-MM-dd, but is "2026-13-04"
                rates.csv:5: USD: must be positive, but is -1
                rates.csv:6: USD: must be one rate a day, but is 41.5 and 41.6 on 2026-03-02; nothing is written, --skip-bad leaves out 4 rows like this
                """);
        assertThat(out).doesNotExist();
        Session skipped = imported(text, "--out", out.toString(), "--skip-bad");
        assertThat(skipped.code()).isZero();
        assertThat(skipped.err()).contains("left out: 4 rows that cannot be taken\n");
        assertThat(out).hasContent("date,USD,EUR\n2026-03-02,41.5,48.1\n");
    }

    @Test
    void whatIsNoTableOfRatesIsOneLine() throws IOException {
        assertThat(imported("a,b\n1,2\n").err())
                .isEqualTo(
                        "rates.csv: must have a row with the names of its columns; --skip tells how many lines are above"
                                + " it, --map which column is what\n");
        assertThat(imported("date,price\n2026-03-02,2\n").err())
                .startsWith(
                        "rates.csv:1: must have columns named by currencies, as USD, or columns of currencies and rates, but");
        assertThat(imported("date,USD\n02/03/2026,2\n03/04/2026,2\n").err())
                .isEqualTo(
                        "rates.csv: could begin with the day or the month: --dates must say dd/MM/yyyy or MM/dd/yyyy\n");
        assertThat(imported("date;USD\n2026-03-02;1,234\n").err())
                .isEqualTo(
                        "rates.csv: could have decimals or thousands in 1,234: --decimal must say which sign is before"
                                + " decimals\n");
        assertThat(imported("date;USD\n2026-03-02;1,234\n", "--decimal=,").out())
                .contains("2026-03-02,1.234");
        assertThat(imported("date,USD\n02/03/2026,2\n", "--dates=dd/MM/yyyy").out())
                .contains("2026-03-02,2");
        assertThat(imported("date,USD\n2026-03-02,2\n", "--map=x=y").err()).startsWith("hedgerow: --map: must be of");
        assertThat(imported("date,USD\n2026-03-02,2\n", "--encoding=no").err())
                .startsWith("hedgerow: --encoding: must be");
        assertThat(Session.of("import").err()).contains("what to import is missing: history or positions");
    }
}
