package org.hedgerow.position.borrower;

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
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Line;
import org.hedgerow.position.LineKernel;
import org.hedgerow.position.StatedIn;
import org.hedgerow.position.Tags;

/**
 * Claims in foreign currency on borrowers, held to the horizon: {@code n (S(T) - S(0)) - n lossGivenDefault D(T) S(T)}, of which
 * {@code D(T)} is the share that has defaulted by then. What is recovered of bad debt stays in the currency.
 *
 * @param name that reports tell it by
 * @param amount owed to the bank
 * @param lossGivenDefault share of a bad debt that is written off
 * @param tags where it belongs; nowhere in particular if absent
 */
public record CurrencyLoans(
        String name,
        Currency currency,
        double amount,
        double lossGivenDefault,
        Borrowers borrowers,
        Optional<StatedIn> statedIn,
        Optional<Tags> tags)
        implements Line {
    public CurrencyLoans {
        Checks.notBlank(name, "name");
        Checks.present(currency, "currency");
        Checks.in(amount, 0, LARGEST, "amount");
        Checks.share(lossGivenDefault, "lossGivenDefault");
        Checks.present(borrowers, "borrowers");
        Checks.present(statedIn, "statedIn");
        Checks.present(tags, "tags");
    }

    /** What has defaulted, to be read on the horizon. */
    public DefaultedShare defaulted() {
        return new DefaultedShare(currency, borrowers);
    }

    /** The same to borrowers who default by today's probability whatever the rate does. */
    public CurrencyLoans unmoved() {
        return new CurrencyLoans(name, currency, amount, lossGivenDefault, borrowers.unmoved(), statedIn, tags);
    }

    @Override
    public double amount(Market market) {
        return statedIn.orElse(StatedIn.CURRENCY) == StatedIn.HOME ? amount / market.spot(currency) : amount;
    }

    @Override
    public double netExposure(Market market) {
        return amount(market);
    }

    @Override
    public List<Exposure> exposures(Market market, LocalDate horizon) {
        return amount == 0 ? List.of() : List.of(new Exposure(currency, amount(market), horizon));
    }

    @Override
    public CurrencyLoans part(double share) {
        return new CurrencyLoans(name, currency, share * amount, lossGivenDefault, borrowers, statedIn, tags);
    }

    @Override
    public CurrencyLoans inUnits(Market market) {
        return new CurrencyLoans(name, currency, amount(market), lossGivenDefault, borrowers, Optional.empty(), tags);
    }

    @Override
    public Tags tag() {
        return tags.orElse(Tags.NONE);
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        defaulted().require(needs, market, horizon);
    }

    @Override
    public LineKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        double amount = amount(market);
        return new Kernel(
                layout.grid().index(horizon),
                layout.row(new Spot(currency)),
                layout.row(defaulted()),
                amount,
                amount * lossGivenDefault,
                -amount * market.spot(currency),
                new double[PathBatch.SIZE]);
    }

    private static final class Kernel implements LineKernel {
        private final int on;
        private final int spotRow;
        private final int defaultedRow;
        private final double amount;
        private final double lost; // were all to default
        private final double constant;
        private final double[] claim;

        Kernel(int on, int spotRow, int defaultedRow, double amount, double lost, double constant, double[] claim) {
            this.on = on;
            this.spotRow = spotRow;
            this.defaultedRow = defaultedRow;
            this.amount = amount;
            this.lost = lost;
            this.constant = constant;
            this.claim = claim;
        }

        @Override
        public boolean isDue(int date) {
            return date == on;
        }

        @Override
        public void addGain(PathBatch batch, int date, double[] gain) {
            Rows.fill(claim, amount);
            Rows.addScaled(claim, -lost, batch.row(defaultedRow));
            Rows.product(claim, batch.row(spotRow), claim);
            Rows.add(gain, claim);
            Rows.add(gain, constant);
        }
    }
}
