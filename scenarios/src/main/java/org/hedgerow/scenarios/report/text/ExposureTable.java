package org.hedgerow.scenarios.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hedgerow.scenarios.report.NetExposure;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Printable;

/** The open position of groups of currencies and of all, added up in three ways. */
final class ExposureTable {
    static final String LEGEND =
            "Each currency is netted first. Gross: absolute values added. Net: long less short. Shorthand:"
                    + " the larger of long and short currencies, and metals.";

    private ExposureTable() {}

    static Table of(List<NetExposure> exposures, Amounts amounts, String unit) {
        List<Column> columns = new ArrayList<>();
        columns.add(column("gross", unit, exposures, NetExposure::gross, amounts));
        columns.add(column("net", unit, exposures, NetExposure::net, amounts));
        columns.add(column("shorthand", unit, exposures, NetExposure::shorthand, amounts));
        if (exposures.stream().anyMatch(exposure -> exposure.structural() != 0)) {
            columns.add(column("of it structural", unit, exposures, NetExposure::structural, amounts));
        }
        List<String> names = exposures.stream()
                .map(exposure -> Printable.line(exposure.group()))
                .toList();
        return new Table(Column.ofWords("open position", 30, names), columns);
    }

    private static Column column(
            String title,
            String unit,
            List<NetExposure> exposures,
            ToDoubleFunction<NetExposure> amount,
            Amounts amounts) {
        List<Cell> cells = exposures.stream()
                .map(exposure -> Cell.of(amounts.text(amount.applyAsDouble(exposure))))
                .toList();
        return Column.ofNumbers(title + "\n" + unit, cells);
    }
}
