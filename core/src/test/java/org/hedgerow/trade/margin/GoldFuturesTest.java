package org.hedgerow.trade.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.trade.Booked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Hull's margin account, day by day: what it holds beyond the money put in is what the futures have paid. */
class GoldFuturesTest {
    private static final Currency GOLD = Currency.of("XAU");
    private static final LocalDate ENTRY = LocalDate.of(2008, 1, 4);

    private final Market market = TestMarket.of(ENTRY, "USD")
            .rate("USD", 0)
            .rate("XAU", 0)
            .spot("XAU/USD", 1250)
            .market();

    @ParameterizedTest(name = "day {0}: balance {2}")
    @CsvFileSource(resources = "gold-futures.csv", numLinesToSkip = 1)
    void variationMarginIsTheChangeOfThePublishedBalance(
            int day, double settlement, double balance, double callsBefore) {
        LocalDate until = market.calendar().plusBusinessDays(ENTRY, day);
        FuturesContract contract =
                new FuturesContract(CurrencyPair.parse("XAU/USD"), 100, until.plusYears(1), 6_000, 0, 0);
        Booked booked = Booked.on(settlements(), market, until, new Futures(contract, 2, until, AmountUnit.ONE, 0));
        assertThat(booked.account()).isCloseTo(balance - 12_000 - callsBefore, within(1e-8));
    }

    private RecordedPath settlements() {
        RecordedPath path = new RecordedPath();
        List<String> rows = rows();
        for (int day = 1; day <= rows.size(); day++) {
            double settlement = Double.parseDouble(rows.get(day - 1).split(",")[1]);
            path.with(GOLD, market.calendar().plusBusinessDays(ENTRY, day), settlement);
        }
        return path;
    }

    private static List<String> rows() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                GoldFuturesTest.class.getResourceAsStream("gold-futures.csv"), StandardCharsets.UTF_8))) {
            return table.lines().skip(2).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
