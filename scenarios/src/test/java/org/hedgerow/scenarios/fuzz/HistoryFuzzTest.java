package org.hedgerow.scenarios.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.fixings.EventsFile;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.scenarios.fixings.Holidays;
import org.hedgerow.scenarios.fixings.QuotedIn;
import org.hedgerow.scenarios.fixings.RatesFile;
import org.hedgerow.scenarios.intake.Form;
import org.hedgerow.scenarios.intake.HistoryCsv;
import org.hedgerow.scenarios.intake.HistoryImport;
import org.hedgerow.scenarios.intake.HistoryTerms;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.time.BusinessCalendar;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of past rates: our own, and those of central banks. */
class HistoryFuzzTest {
    private static final String NAME = "fuzz.csv";
    private static final Currency UAH = Currency.of("UAH");
    private static final Currency USD = Currency.of("USD");
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final HistoryTerms TERMS = new HistoryTerms(
            Form.UNKNOWN, Map.of(), Map.of(), List.of(), Map.of(), LocalDate.MIN, LocalDate.MAX, false, true);

    private static Stream<byte[]> tables() {
        return Stream.of(
                Seeds.of("/org/hedgerow/scenarios/calibrate/daily.csv"),
                Seeds.of("/windows/historical.csv"),
                Seeds.of("/intake/redenominations.csv"),
                Seeds.bytes("date,USD,EUR\n2008-06-30,4.85,7.6\n2008-07-01,,7.61\n2008-07-02,4.84,N/A\n"),
                Seeds.bytes("date;pair;from;to\n1998-09-04;USD/UAH;2.25;3.01\n"),
                Seeds.bytes("month,USD\n2008-06,2.5\n2008-07-31,-0.5\n"));
    }

    private static Stream<byte[]> foreign() {
        return Stream.of(
                Seeds.bytes("Date, USD, JPY, TRL, TRY,\n2005-01-04, 1.3365, 139.5, N/A, 1.8356,\n"
                        + "2005-01-03, 1.3507, 138.76, 1836200, N/A,\n"),
                ("Дата;Код літерний;Кількість одиниць;Назва валюти;Офіційний курс\n"
                                + "30.12.1997;USD;100;Долар США;189,9000\n30.12.1997;RUR;10000;\"Рубль; рос.\";3,1900\n")
                        .getBytes(Charset.forName("windows-1251")),
                Seeds.bytes("[{\"exchangedate\":\"02.03.2020\",\"cc\":\"EUR\",\"rate\":26.978,\"units\":1}]"),
                Seeds.bytes("date\tcurrency\trate\n31/12/2020\tUSD\t28.27\n"));
    }

    @MethodSource("tables")
    @FuzzTest
    void fixingsAreReadOrRefused(byte[] file) {
        Attempt.at(file, () -> read(FixingsFile.of(NAME, file)), CsvFault.class, InvalidValue.class);
    }

    @MethodSource("tables")
    @FuzzTest
    void eventsAndRatesAreReadOrRefused(byte[] file) {
        Attempt.at(file, () -> EventsFile.of(NAME, file).of(USD.in(UAH)), CsvFault.class);
        Attempt.at(file, () -> RatesFile.of(NAME, file).column("USD"), CsvFault.class);
    }

    @MethodSource("foreign")
    @FuzzTest
    void tablesOfOthersAreTakenOrRefused(byte[] file) {
        Attempt.at(
                file,
                () -> {
                    HistoryImport history = HistoryImport.of(TERMS, Map.of(NAME, file));
                    history.notes().forEach(note -> Attempt.requireReadable(note, file));
                    if (!history.rates().isEmpty()) {
                        FixingsFile.of(NAME, HistoryCsv.bytes(history.rates()));
                    }
                },
                CsvFault.class);
    }

    private static void read(FixingsFile file) {
        Holidays.UKRAINE.withoutFixing(file);
        BusinessCalendar weekdays = new BusinessCalendar(java.util.Set.of());
        new QuotedIn(UAH, UAH, false, Map.of()).fixings(file, USD, EARLIEST, LATEST, weekdays);
    }
}
