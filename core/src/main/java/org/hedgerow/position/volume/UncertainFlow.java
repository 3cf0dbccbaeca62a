package org.hedgerow.position.volume;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.LineKernel;
import org.hedgerow.position.Tags;

/**
 * A payment whose amount is a forecast: a {@link Flow} of {@code amount * (1 + b X) * E}, with {@code X} what the rate is
 * above its mean as a share of it and {@code E} log-normal of mean 1. Its mean is the forecast, and its correlation with the
 * rate as stated, whatever law the rate has. The contract behind it may be lost, independently of both, and then nothing
 * is paid. Hedges are dealt on the forecast; the volume is known on its date or, before that, on the horizon, and that the
 * contract is lost may be known earlier.
 *
 * @param name of what makes it uncertain: lines of one name and date err together
 * @param amount forecast, positive when received
 * @param deviation standard deviation of the volume, as a share of the forecast, where the contract is kept
 * @param correlation with the currency's rate
 * @param lossProbability that the contract is lost; 0 if absent
 * @param lossKnown the day on which it is known whether the contract is lost, or the next business day; with the volume
 *     if absent
 * @param budgetRate the rate against which gains are counted, home per unit; today's forward if absent
 * @param tags where it belongs; nowhere in particular if absent
 */
public record UncertainFlow(
        String name,
        Currency currency,
        double amount,
        LocalDate date,
        Certainty certainty,
        double deviation,
        double correlation,
        Optional<Double> lossProbability,
        Optional<LocalDate> lossKnown,
        Optional<Double> budgetRate,
        Optional<Tags> tags)
        implements Line {
    public UncertainFlow {
        Checks.notBlank(name, "name");
        Checks.that(name.indexOf('\n') < 0, "name", "must be a single line");
        Checks.present(currency, "currency");
        Checks.in(amount, -LARGEST, LARGEST, "amount");
        Checks.present(date, "date");
        Checks.present(certainty, "certainty");
        Checks.in(deviation, 0, 10, "deviation");
        Checks.correlation(correlation, "correlation");
        Checks.present(lossProbability, "lossProbability").ifPresent(share -> Checks.share(share, "lossProbability"));
        Checks.present(lossKnown, "lossKnown").ifPresent(day -> checkLossKnown(day, date, lossProbability));
        Checks.present(budgetRate, "budgetRate").ifPresent(rate -> Checks.positive(rate, "budgetRate"));
        Checks.present(tags, "tags");
    }

    private static void checkLossKnown(LocalDate day, LocalDate paid, Optional<Double> lossProbability) {
        Checks.that(lossProbability.isPresent(), "lossKnown", "must not be given without a lossProbability");
        Checks.that(!day.isAfter(paid), "lossKnown", "must not come after the date " + paid + ", but is " + day);
    }

    /** One that is known to be lost with its volume. */
    public UncertainFlow(
            String name,
            Currency currency,
            double amount,
            LocalDate date,
            Certainty certainty,
            double deviation,
            double correlation,
            Optional<Double> lossProbability,
            Optional<Double> budgetRate) {
        this(
                name,
                currency,
                amount,
                date,
                certainty,
                deviation,
                correlation,
                lossProbability,
                Optional.empty(),
                budgetRate,
                Optional.empty());
    }

    @Override
    public Tags tag() {
        return tags.orElse(Tags.NONE);
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(date);
    }

    private Flow unit() {
        return new Flow(currency, 1, date, certainty, budgetRate);
    }

    /** The day on which a run up to a horizon needs the volume. */
    public LocalDate known(Market market, LocalDate horizon) {
        LocalDate paid = market.calendar().following(date);
        return paid.isAfter(horizon) ? horizon : paid;
    }

    /** The day on which a loss is known, where that is before the volume is. */
    public Optional<LocalDate> lossKnown(Market market, LocalDate horizon) {
        return lossKnown
                .map(market.calendar()::following)
                .filter(day -> day.isBefore(known(market, horizon)) && lossProbability.orElse(0.0) > 0);
    }

    @Override
    public double amount(Market market) {
        return amount;
    }

    @Override
    public double netExposure(Market market) {
        return certainty == Certainty.COMMITMENT ? amount : 0;
    }

    @Override
    public List<Exposure> exposures(Market market, LocalDate horizon) {
        return new Flow(currency, amount, date, certainty, budgetRate).exposures(market, horizon);
    }

    /** Whether a deal done today comes in time for it. */
    public boolean isHedgeable(Market market) {
        return market.calendar().following(date).isAfter(market.spotDate(currency));
    }

    /** Errs together with the whole. */
    @Override
    public UncertainFlow part(double share) {
        return new UncertainFlow(
                name,
                currency,
                share * amount,
                date,
                certainty,
                deviation,
                correlation,
                lossProbability,
                lossKnown,
                budgetRate,
                tags);
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    public void check(Market market) {
        unit().check(market);
        LocalDate today = market.valuationDate();
        lossKnown.ifPresent(day -> Checks.that(
                day.isAfter(today), "lossKnown", "must come after the valuation date " + today + ", but is " + day));
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        unit().require(needs, market, horizon);
        needs.read(new Volume(this), List.of(known(market, horizon)));
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new Kernel(unit().bind(layout, market, horizon), layout.row(new Volume(this)));
    }

    private static final class Kernel implements LineKernel {
        private final LineKernel unit;
        private final int volumeRow;
        private final double[] gained = new double[PathBatch.SIZE];

        Kernel(LineKernel unit, int volumeRow) {
            this.unit = unit;
            this.volumeRow = volumeRow;
        }

        @Override
        public boolean isDue(int date) {
            return unit.isDue(date);
        }

        @Override
        public void addGain(PathBatch batch, int date, double[] gain) {
            Rows.fill(gained, 0);
            unit.addGain(batch, date, gained);
            Rows.product(gained, batch.row(volumeRow), gained);
            Rows.add(gain, gained);
        }
    }
}
