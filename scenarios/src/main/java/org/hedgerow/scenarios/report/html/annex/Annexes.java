package org.hedgerow.scenarios.report.html.annex;

import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** In the order in which a reader's questions come. */
public final class Annexes {
    private Annexes() {}

    /** Without those that the result has nothing for. */
    public static List<Section> of(Sheet sheet) {
        return Stream.of(
                        new MarketAnnex(sheet).sections(),
                        new RiskAnnex(sheet).sections(),
                        new DealAnnex(sheet).sections(),
                        new LimitAnnex(sheet).sections(),
                        new DecisionAnnex(sheet).sections(),
                        new BudgetAnnex(sheet).sections(),
                        new CreditAnnex(sheet).sections(),
                        new ModelAnnex(sheet).sections(),
                        new StressAnnex(sheet).sections(),
                        new InputAnnex(sheet).sections())
                .flatMap(List::stream)
                .toList();
    }
}
