package org.hedgerow.scenarios.command.backtest;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hedgerow.backtest.decision.PastHedge;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.Fixings;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.NamedTable;
import org.hedgerow.scenarios.command.Printed;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.fixings.FixingsFile;
import org.hedgerow.scenarios.table.CsvFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tests on past rates how well a hedge undid what a currency did. */
@Command(
        name = "effectiveness",
        description = {
            "Tests a hedge of a currency on past rates, from the first fixing of each month to that of the next: dollar"
                    + " offset of each month and of all up to it, regression, variance removed.",
            "The hedge is either forwards at parity, rolled from month to month (--rates, --home-rate, --foreign-rate), or"
                    + " another currency of the file (--hedge-currency)."
        },
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow effectiveness eurofxref-hist.csv --home EUR --currency SEK --inverse --hedge-currency NOK")
public final class EffectivenessCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(
            names = "--hedge-currency",
            paramLabel = "CODE",
            description = "Sells this currency of the file at spot rates: a cross hedge.")
    private Optional<String> proxy = Optional.empty();

    @Option(
            names = "--units",
            paramLabel = "N",
            description =
                    "Units of --hedge-currency sold for each of --currency (default: as many as are worth the same"
                            + " when the hedge begins).")
    private Optional<Double> units = Optional.empty();

    @Mixin
    private ParityOptions parity = new ParityOptions();

    @Mixin
    private Printed printed = new Printed();

    public EffectivenessCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (parity.file().isPresent() == proxy.isPresent() || (units.isPresent() && proxy.isEmpty())) {
            throw Refusal.usage("--rates or --hedge-currency must be given, not both; --units with the latter", null);
        }
        Fixings fixings = WalkedHistory.of(history).fixings();
        PastEffectiveness past = new PastEffectiveness(
                history, proxy, proxy.map(code -> cross(fixings, code)).orElseGet(() -> forwards(fixings)));
        streams.out().print(printed.of(PastEffectiveness.Document.of(past), () -> PastEffectiveness.text(past)));
        return ExitCode.OK;
    }

    private PastHedge forwards(Fixings fixings) {
        try {
            return parity.of((own, other) -> PastHedge.ofForwards(fixings, history.from(), own, other));
        } catch (InvalidValue fault) {
            throw Refusal.scenario(parity.file().orElseThrow() + ": " + fault.getMessage(), fault);
        }
    }

    private PastHedge cross(Fixings fixings, String code) {
        FixingsFile table = NamedTable.read(history.file(), FixingsFile::of);
        try {
            Fixings other = history.quoted()
                    .fixings(table, Currency.of(code), LocalDate.of(1, 1, 1), history.to(), WalkedHistory.WEEKDAYS);
            return PastHedge.ofProxy(fixings, other, history.from(), units);
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        } catch (InvalidValue fault) {
            throw Refusal.scenario(history.file() + ": " + fault.getMessage(), fault);
        }
    }
}
