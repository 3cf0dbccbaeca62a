package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Column;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Sheet;
import org.hedgerow.scenarios.report.layout.Decimals;

/** The rates that the paths start from, how they belong together, and how often a rate that is held is devalued. */
final class MarketAnnex {
    private static final int DIGITS = 6;
    private static final Form ODDS = Form.fixed(3);

    private final Sheet sheet;

    MarketAnnex(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        all.add(Section.folded(
                "market",
                "Market and model",
                sheet.legend("MARKET AND MODEL"),
                rates(),
                sheet.legend("CORRELATIONS OF THE PATHS"),
                correlations()));
        List<At> odds = sheet.at("devaluationOdds").items();
        if (!odds.isEmpty()) {
            all.add(Section.folded("odds", "Odds of a devaluation", sheet.legend("ODDS OF A DEVALUATION"), odds(odds)));
        }
        return all;
    }

    private Content rates() {
        List<At> rows = sheet.at("market").at("rates").items();
        Form rate = Form.fixed(Decimals.of(
                rows.stream().mapToDouble(row -> row.at("today").number()).toArray(), DIGITS));
        return Table.of("Rates, " + sheet.convention("home").text() + " per unit", rows)
                .words("rate", row -> Say.words(row.at("rate")))
                .numbers("today", row -> Say.number(row.at("today"), rate))
                .numbers("forward to the horizon", row -> Say.number(row.at("forward"), rate))
                .numbers("mean of the paths on the horizon", row -> Say.number(row.at("mean"), rate))
                .numbers("volatility of the paths, % a year", row -> Say.number(row.at("volatility"), Form.percent(2)))
                .numbers(
                        "volatility of options at the money, % a year",
                        row -> Say.number(row.at("optionVolatility"), Form.percent(2)))
                .numbers("half-spread of forwards, % of spot", row -> Say.number(row.at("halfSpread"), Form.percent(3)))
                .numbers("zero rate, % a year", row -> Say.number(row.at("zeroRate"), Form.percent(2)));
    }

    private Content correlations() {
        At correlations = sheet.at("market").at("correlations");
        List<At> currencies = correlations.at("currencies").items();
        if (currencies.isEmpty()) {
            return Content.NOTHING;
        }
        Table table = Table.of("Correlations of the paths", currencies).words("", Say::words);
        for (int place = 0; place < currencies.size(); place++) {
            At row = correlations.at("value").at(place);
            table.with(Column.numbers(
                    Say.words(currencies.get(place)), "", each -> Say.number(row.at(currencies.indexOf(each)), ODDS)));
        }
        return table;
    }

    private Content odds(List<At> rows) {
        Table table =
                Table.of("Devaluations a year of calm", rows).words("currency", row -> Say.words(row.at("currency")));
        if (rows.stream().anyMatch(row -> row.at("model").exists())) {
            table.words("model", row -> Say.words(row.at("model")));
        }
        return table.numbers("by the model", row -> Say.number(row.at("byModel"), ODDS))
                .numbers("95 % interval of the events counted", row -> Say.interval(row, ODDS))
                .numbers(
                        "by the forward",
                        row -> row.at("byForward").exists()
                                ? Say.number(row.at("byForward"), ODDS)
                                : Content.of("none gives it"))
                .numbers("the model’s own mean on the horizon", row -> Say.number(row.at("ownMean"), ODDS))
                .numbers("forward to the horizon", row -> Say.number(row.at("forward"), ODDS));
    }
}
