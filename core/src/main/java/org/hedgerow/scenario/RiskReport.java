package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.contribution.Detail;
import org.hedgerow.effectiveness.EffectivenessRules;
import org.hedgerow.market.Market;
import org.hedgerow.outlook.OutlookTerms;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.risk.shape.ShapeTerms;
import org.hedgerow.time.Tenor;

/**
 * What is reported of each outcome.
 *
 * @param alphas levels of value at risk and expected shortfall; 95, 97.5 and 99 % if absent
 * @param reserve set aside for losses, home currency; asks for the probability of losing more
 * @param materiality the smallest net benefit that matters, as a share of gross exposure; one basis point if absent
 * @param quantiles levels of the outcome that the text shows; 1, 5, 25, 50, 75, 95 and 99 % in the JSON result alone if absent
 * @param spectralAversion of the spectral risk; 25 if absent: the worst 1 % of outcomes then count 22 %
 * @param entropicAversion of the entropic risk, for a loss of the whole gross exposure; 10 if absent
 * @param horizons business days before the scenario's horizon, on which outcomes are told too
 * @param drawdownEvery how often the position is looked at for the deepest fall of its outcome, which this asks for; dates
 *     before uncertain volumes are known are left out
 * @param effectiveness asks for the tests of hedge accounting on the paths of every strategy
 * @param contributions into which parts the risk of which outcomes is taken; of what is recommended, by currency and leg, if
 *     absent
 * @param sensitivities whether all is asked again in bumped worlds; not if absent
 */
public record RiskReport(
        Optional<List<Double>> alphas,
        Optional<Double> reserve,
        Optional<Double> materiality,
        Optional<List<Double>> quantiles,
        Optional<Double> spectralAversion,
        Optional<Double> entropicAversion,
        Optional<List<LocalDate>> horizons,
        Optional<Tenor> drawdownEvery,
        Optional<EffectivenessRules> effectiveness,
        Optional<Detail> contributions,
        Optional<Boolean> sensitivities) {
    /** What is reported where nothing is asked. */
    public static final RiskReport USUAL = new RiskReportBuilder().build();

    private static final List<Double> USUAL_ALPHAS = List.of(0.95, 0.975, 0.99);
    private static final List<Double> USUAL_QUANTILES = List.of(0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99);
    private static final double BASIS_POINT = 1e-4;
    private static final double USUAL_SPECTRAL = 25;
    private static final double MOST_SPECTRAL = 500;
    private static final double USUAL_ENTROPIC = 10;
    /** Outcomes that deviate less are the same but for rounding; a share of the gross exposure. */
    private static final double ROUNDING = 1e-9;

    public RiskReport {
        alphas = Checks.present(alphas, "alphas").map(some -> Checks.notEmpty(some, "alphas"));
        alphas.ifPresent(some -> checkLevels(some, "alphas"));
        Checks.present(contributions, "contributions");
        Checks.present(sensitivities, "sensitivities");
        Checks.present(reserve, "reserve").ifPresent(amount -> Checks.notNegative(amount, "reserve"));
        Checks.present(materiality, "materiality").ifPresent(share -> Checks.share(share, "materiality"));
        quantiles = Checks.present(quantiles, "quantiles").map(some -> Checks.notEmpty(some, "quantiles"));
        quantiles.ifPresent(some -> checkLevels(some, "quantiles"));
        Checks.present(spectralAversion, "spectralAversion").ifPresent(RiskReport::checkSpectral);
        Checks.present(entropicAversion, "entropicAversion")
                .ifPresent(aversion -> Checks.positive(aversion, "entropicAversion"));
        horizons = Checks.present(horizons, "horizons").map(some -> Checks.notEmpty(some, "horizons"));
        Checks.present(drawdownEvery, "drawdownEvery");
        Checks.present(effectiveness, "effectiveness");
    }

    private static void checkSpectral(double aversion) {
        Checks.positive(aversion, "spectralAversion");
        Checks.that(
                aversion <= MOST_SPECTRAL,
                "spectralAversion",
                "must be at most " + MOST_SPECTRAL + ", but is " + aversion);
    }

    private static void checkLevels(List<Double> levels, String name) {
        for (int place = 0; place < levels.size(); place++) {
            double level = levels.get(place);
            Checks.that(level > 0 && level < 1, name + "[" + place + "]", "must be between 0 and 1, but is " + level);
        }
    }

    /** Refuses dates on which a position cannot be marked. */
    void check(Position position, Market market, LocalDate horizon) {
        List<LocalDate> dates = horizons.orElse(List.of());
        LocalDate known = known(position, market, horizon);
        for (int place = 0; place < dates.size(); place++) {
            LocalDate date = dates.get(place);
            String name = "horizons[" + place + "]";
            Checks.that(
                    date.isAfter(market.valuationDate()) && date.isBefore(horizon),
                    name,
                    "must come after the valuation date " + market.valuationDate() + " and before the horizon "
                            + horizon + ", but is " + date);
            Checks.that(market.calendar().isBusinessDay(date), name, "must be a business day, but is " + date);
            Checks.that(dates.indexOf(date) == place, name, "must differ from the others, but is " + date);
            Checks.that(
                    !known.isAfter(date),
                    name,
                    "must not come before " + known + ", when an uncertain volume is known, but is " + date);
        }
    }

    /** From when on all volumes are. */
    private static LocalDate known(Position position, Market market, LocalDate horizon) {
        LocalDate known = market.valuationDate();
        for (Line line : position.allLines()) {
            if (line instanceof UncertainFlow flow
                    && flow.known(market, horizon).isAfter(known)) {
                known = flow.known(market, horizon);
            }
        }
        return known;
    }

    RiskLevels levels(double chargeAlpha) {
        OptionalDouble loss = reserve.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new RiskLevels(alphas.orElse(USUAL_ALPHAS), chargeAlpha, loss);
    }

    /** What is told beside the decision. */
    OutlookTerms outlook(Position position, Market market, LocalDate horizon, double chargeAlpha) {
        double gross = position.grossExposure(market);
        double scale = gross > 0 ? gross : 1;
        ShapeTerms shape = new ShapeTerms(
                quantiles.orElse(USUAL_QUANTILES), spectral(), entropic() / scale, chargeAlpha, ROUNDING * scale);
        return new OutlookTerms(
                shape,
                levels(chargeAlpha),
                new TreeSet<>(horizons.orElse(List.of())),
                looks(position, market, horizon));
    }

    private NavigableSet<LocalDate> looks(Position position, Market market, LocalDate horizon) {
        LocalDate known = known(position, market, horizon);
        NavigableSet<LocalDate> looks = new TreeSet<>();
        drawdownEvery.ifPresent(every -> every.rollDates(market.valuationDate(), horizon, market.calendar()).stream()
                .filter(date -> date.isAfter(market.valuationDate()) && !known.isAfter(date))
                .forEach(looks::add));
        return looks;
    }

    /** The aversion of the spectral risk. */
    public double spectral() {
        return spectralAversion.orElse(USUAL_SPECTRAL);
    }

    /** The aversion of the entropic risk, for a loss of the whole gross exposure. */
    public double entropic() {
        return entropicAversion.orElse(USUAL_ENTROPIC);
    }

    /** The same, of which some may be asked otherwise. */
    public RiskReportBuilder toBuilder() {
        return new RiskReportBuilder(this);
    }

    /** The same report, which states what it takes where nothing is asked; quantiles are told only where they are. */
    public RiskReport withDefaults() {
        return new RiskReport(
                alphas.or(() -> Optional.of(USUAL_ALPHAS)),
                reserve,
                Optional.of(share()),
                quantiles,
                Optional.of(spectral()),
                Optional.of(entropic()),
                horizons,
                drawdownEvery,
                effectiveness,
                Optional.of(detail()),
                Optional.of(sensitivities.orElse(false)));
    }

    /** Into which parts the risk of each outcome is taken. */
    Detail detail() {
        return contributions.orElse(Detail.RECOMMENDED);
    }

    double share() {
        return materiality.orElse(BASIS_POINT);
    }
}
