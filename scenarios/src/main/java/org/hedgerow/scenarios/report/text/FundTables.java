package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.function.Function;
import org.hedgerow.decision.insurance.FundSize;
import org.hedgerow.decision.insurance.SelfInsurance;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.FundWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;

/** Funds kept for losses: what sizes cover, what they are worth, and which is the best. */
final class FundTables {
    private static final int NAME_WIDTH = 30;
    private static final int REASON_WIDTH = 100;

    private final List<SelfInsurance> funds;
    private final Amounts amounts;
    private final String home;
    private final Column names;

    FundTables(List<SelfInsurance> funds, Amounts amounts, String home) {
        this.funds = funds;
        this.amounts = amounts;
        this.home = home;
        this.names = Column.ofWords(
                "fund",
                NAME_WIDTH,
                funds.stream().map(fund -> Printable.line(fund.strategy())).toList());
    }

    String legend(String unit) {
        SelfInsurance any = funds.get(0);
        String level = Numbers.exactPercent(any.loss().alpha());
        return unit + ", funds at today's rate. Without a fund the position loses no more than "
                + amounts.text(any.loss().valueAtRisk().value()) + " ± "
                + amounts.text(any.loss().valueAtRisk().standardError()) + " at " + level
                + " (VaR), and its unexpected loss is "
                + amounts.text(any.loss().unexpectedLoss().value()) + " ± "
                + amounts.text(any.loss().unexpectedLoss().standardError())
                + ". A fund costs its spread up to the unexpected loss with it, capital its price beyond. The error of a net"
                + " benefit is that of a fund of exactly that size.";
    }

    Table sizes() {
        return new Table(
                names,
                List.of(
                        words("held\nin", 6, fund -> fund.fund()
                                .currency()
                                .map(Currency::code)
                                .orElse(home)),
                        numbers(
                                "spread,\n% a year",
                                fund -> Cell.of(Numbers.percent(fund.fund().spread(), 2))),
                        numbers("price,\n% a year", fund -> Cell.of(Numbers.percent(fund.price(), 2))),
                        benefit("net benefit of\none of the VaR", SelfInsurance::atValueAtRisk),
                        benefit("of one of the\nunexpected loss", SelfInsurance::atUnexpectedLoss),
                        numbers(
                                "best size",
                                fund -> Cell.of(amounts.text(fund.best().amount()))),
                        benefit("net benefit\nof the best", SelfInsurance::best)));
    }

    Table reasons() {
        return new Table(
                names, List.of(words("why this size is the best", REASON_WIDTH, fund -> FundWords.reason(fund, home))));
    }

    private Column benefit(String title, Function<SelfInsurance, FundSize> size) {
        return numbers(title, fund -> amounts.cell(size.apply(fund).netBenefit()));
    }

    private Column numbers(String title, Function<SelfInsurance, Cell> cell) {
        return Column.ofNumbers(title, funds.stream().map(cell).toList());
    }

    private Column words(String title, int width, Function<SelfInsurance, String> text) {
        return Column.ofWords(title, width, funds.stream().map(text).toList());
    }
}
