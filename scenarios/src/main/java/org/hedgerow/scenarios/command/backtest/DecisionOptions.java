package org.hedgerow.scenarios.command.backtest;

import java.util.List;
import java.util.Optional;
import org.hedgerow.backtest.WalkForward;
import org.hedgerow.backtest.decision.DecisionWalk;
import org.hedgerow.backtest.decision.KnownRates;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.scenarios.command.NamedTable;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.fixings.RatesFile;
import org.hedgerow.scenarios.table.CsvFault;
import picocli.CommandLine.Option;

/** Whether and how decisions are walked with too: where there is interest to make forwards of. */
final class DecisionOptions {
    @Option(
            names = "--rates",
            paramLabel = "FILE.csv",
            description =
                    "Also decides month by month whether to deal a forward at parity: table of short rates by month"
                            + " in percent a year, simple, a year of 360 days; on a day those of the month before are known.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--home-rate", paramLabel = "NAME", description = "Its column of the home currency.")
    private Optional<String> home = Optional.empty();

    @Option(names = "--foreign-rate", paramLabel = "NAME", description = "Its column of the foreign currency.")
    private Optional<String> foreign = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "N",
            split = ",",
            defaultValue = "3",
            description = "From a decision to the payment of the exposure (default: ${DEFAULT-VALUE}).")
    private List<Integer> months = List.of(3);

    @Option(
            names = "--half-spread",
            paramLabel = "SHARE",
            defaultValue = "0.0002",
            description = "Of the forward, as a share of the spot rate (default: ${DEFAULT-VALUE}).")
    private double halfSpread = 0.0002;

    @Option(
            names = "--capital-price",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "What capital against the unexpected loss at 99 %% has to earn a year (default:"
                    + " ${DEFAULT-VALUE}).")
    private double capitalPrice = 0.1;

    /** One for each number of months; none where nothing is to be decided. */
    List<DecisionWalk> walks(WalkForward question) {
        if (file.isPresent() != home.isPresent() || file.isPresent() != foreign.isPresent()) {
            throw Refusal.usage("--rates, --home-rate and --foreign-rate must be given together", null);
        }
        return file.map(name -> walks(question, name)).orElse(List.of());
    }

    private List<DecisionWalk> walks(WalkForward question, String name) {
        RatesFile rates = NamedTable.read(name, RatesFile::of);
        try {
            KnownRates own = new KnownRates(rates.column(home.orElseThrow()));
            KnownRates other = new KnownRates(rates.column(foreign.orElseThrow()));
            Capital charge = new Capital(capitalPrice, Optional.empty());
            return months.stream()
                    .map(term -> new DecisionWalk(
                            question.home(),
                            question.currency(),
                            question.fixings(),
                            own,
                            other,
                            question.from(),
                            question.to(),
                            term,
                            halfSpread,
                            charge,
                            question.paths(),
                            question.seed()))
                    .toList();
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        } catch (InvalidValue fault) {
            throw Refusal.usage(name + ": " + fault.getMessage(), fault);
        }
    }
}
