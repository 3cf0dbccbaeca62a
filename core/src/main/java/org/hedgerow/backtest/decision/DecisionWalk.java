package org.hedgerow.backtest.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.backtest.Side;
import org.hedgerow.backtest.forecast.Ahead;
import org.hedgerow.backtest.forecast.Fitting;
import org.hedgerow.backtest.forecast.Forecaster;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.history.Fixings;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.BusinessCalendar;

/**
 * On the first fixing of each month an exposure arises that is paid some months later, and the library is asked whether to
 * deal a forward against it, at parity of the interest that is known. The scenario is the same every month but for what the
 * past has taught: one flow, one forward, capital held against the unexpected loss.
 *
 * @param fixings home per unit
 * @param from the first day on which anything is decided, {@code to} the last of a payment
 * @param months from the decision to the payment
 * @param halfSpread of the forward, as a share of the spot rate
 * @param paths of each decision
 * @param seed of the paths, the same every month
 */
public record DecisionWalk(
        Currency home,
        Currency currency,
        Fixings fixings,
        KnownRates homeRates,
        KnownRates foreignRates,
        LocalDate from,
        LocalDate to,
        int months,
        double halfSpread,
        Capital charge,
        int paths,
        long seed) {
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());
    private static final String HEDGE = "forward";
    private static final double WORTH = 1e6;
    private static final int FEWEST_FIXINGS = 100;
    private static final List<Drift> DRIFTS = List.of(new Drift.Forward(), new Drift.RandomWalk());

    public DecisionWalk {
        Checks.present(home, "home");
        Checks.present(currency, "currency");
        Checks.present(fixings, "fixings");
        Checks.present(homeRates, "homeRates");
        Checks.present(foreignRates, "foreignRates");
        Checks.present(from, "from");
        Checks.present(to, "to");
        Checks.in(months, 1, 24, "months");
        Checks.in(halfSpread, 0, 0.1, "halfSpread");
        Checks.present(charge, "charge");
        Checks.in(paths, 1_000, 1 << 24, "paths");
    }

    /** With one model: for both sides, each under the forward drift and under that of a random walk. */
    public List<Decisions> with(Forecaster forecaster) {
        Fitting fitting = new Fitting(forecaster, fixings);
        List<Question> questions = new ArrayList<>();
        for (Side side : Side.values()) {
            DRIFTS.forEach(drift -> questions.add(new Question(side, drift)));
        }
        YearMonth last = month(FEWEST_FIXINGS - 1);
        for (int day = FEWEST_FIXINGS; day < fixings.size(); day++) {
            LocalDate date = fixings.dates().get(day);
            boolean first = !last.equals(month(day));
            last = month(day);
            int paid = first && !date.isBefore(from) ? paid(date) : fixings.size();
            if (paid < fixings.size()) {
                fitting.reach(day);
                for (Question question : questions) {
                    decide(fitting, day, paid, question);
                }
            }
        }
        return questions.stream()
                .map(question -> question.decisions(forecaster.name(), months))
                .toList();
    }

    private YearMonth month(int day) {
        return YearMonth.from(fixings.dates().get(Math.min(day, fixings.size() - 1)));
    }

    /** One side under one drift, and what was decided so far. */
    private static final class Question {
        private final Side side;
        private final Drift drift;
        private final List<Decided> decided = new ArrayList<>();
        private final Map<Decisions.Undecided, Integer> undecided = new EnumMap<>(Decisions.Undecided.class);

        Question(Side side, Drift drift) {
            this.side = side;
            this.drift = drift;
        }

        void skip(Decisions.Undecided why) {
            undecided.merge(why, 1, Integer::sum);
        }

        Decisions decisions(String model, int months) {
            return new Decisions(model, side, drift, months, decided, undecided);
        }
    }

    private LocalDate due(LocalDate date) {
        return WEEKDAYS.following(date.plusMonths(months));
    }

    /** The first fixing on the day of payment or after it; beyond the last where there is none in time. */
    private int paid(LocalDate date) {
        LocalDate due = due(date);
        int place = 0;
        while (place < fixings.size() && fixings.dates().get(place).isBefore(due)) {
            place++;
        }
        boolean inTime = place < fixings.size() && !fixings.dates().get(place).isAfter(to);
        return inTime ? place : fixings.size();
    }

    private void decide(Fitting fitting, int day, int paid, Question question) {
        LocalDate date = fixings.dates().get(day);
        LocalDate due = due(date);
        int ahead = WEEKDAYS.businessDays(date, due).size();
        Optional<Market> market = market(date, due, fixings.rates().get(day));
        if (market.isEmpty()) {
            question.skip(Decisions.Undecided.NO_INTEREST);
        } else if (fitting.isStill(day, ahead)) {
            question.skip(Decisions.Undecided.STILL);
        } else {
            Optional<RateModel> model =
                    fitting.model(day, new Ahead(currency, date, ahead, Optional.of(question.drift)));
            model.ifPresentOrElse(
                    some -> question.decided.add(
                            decided(scenario(market.orElseThrow(), due, some, question.side), paid, question.side)),
                    () -> question.skip(Decisions.Undecided.NO_FIT));
        }
    }

    private Optional<Market> market(LocalDate date, LocalDate due, double spot) {
        Optional<Double> own = homeRates.continuous(date, due);
        Optional<Double> foreign = foreignRates.continuous(date, due);
        if (own.isEmpty() || foreign.isEmpty()) {
            return Optional.empty();
        }
        PairQuote quote = PairQuote.of(spot).with(new BidOffer(0, halfSpread, 0, 0, 0));
        return Optional.of(Market.of(date, home, ZeroCurve.flat(date, own.orElseThrow()))
                .with(currency, ZeroCurve.flat(date, foreign.orElseThrow()), quote));
    }

    private Scenario scenario(Market market, LocalDate due, RateModel model, Side side) {
        double amount = side.sign() * WORTH / market.spot(currency);
        Flow flow = new Flow(currency, amount, due, Certainty.COMMITMENT, Optional.empty());
        ForwardHedge forward = new ForwardHedge(HEDGE, Cover.ofFlows(1), Optional.empty());
        return Scenario.of("backtest", market, due, model, Position.of(flow), charge, forward);
    }

    private Decided decided(Scenario scenario, int paid, Side side) {
        int wanted = scenario.model().paths().orElse(paths);
        Decision decision =
                scenario.run(new Settings(wanted, seed, 1), Progress.SILENT).decision();
        Market market = scenario.market();
        double spot = market.spot(currency);
        double forward = market.forward(currency, scenario.horizon());
        double realised = fixings.rates().get(paid);
        return new Decided(
                market.valuationDate(),
                scenario.horizon(),
                fixings.dates().get(paid),
                spot,
                forward,
                realised,
                decision.recommendation().strategy().equals(Optional.of(HEDGE)),
                decision.appraisals().get(1).netBenefit().value() / WORTH,
                decision.appraisals().get(1).netBenefit().estimate().standardError() / WORTH,
                side.sign() * (realised - forward) / spot,
                -halfSpread,
                decision.appraisals().get(0).riskCost().value() / WORTH,
                decision.appraisals().get(1).riskCost().value() / WORTH);
    }
}
