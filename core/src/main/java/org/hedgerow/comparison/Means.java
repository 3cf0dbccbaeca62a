package org.hedgerow.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ImpliedOdds;
import org.hedgerow.money.Currency;

/** From what models have the means of the rates of a net position, and how well that is known. */
public record Means(Market market, LocalDate horizon, List<Currency> currencies) {
    public Means {
        currencies = List.copyOf(currencies);
    }

    public Means(Market market, LocalDate horizon, Collection<Currency> currencies) {
        this(market, horizon, List.copyOf(currencies));
    }

    /** Under which drifts: {@code drift 'forward'}, or {@code drifts 'model' of USD, 'forward' of EUR}. */
    String drift(RateModel model) {
        List<String> names = currencies.stream()
                .map(currency -> "'" + name(model.drift(currency)) + "'")
                .toList();
        if (names.stream().distinct().count() <= 1) {
            return "drift " + names.stream().findFirst().orElse("'forward'");
        }
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            parts.add(names.get(place) + " of " + currencies.get(place));
        }
        return "drifts " + String.join(", ", parts);
    }

    private static String name(Drift drift) {
        if (drift instanceof Drift.View) {
            return "view";
        } else if (drift instanceof Drift.Historical) {
            return "historical";
        } else if (drift instanceof Drift.Model) {
            return "model";
        }
        return drift instanceof Drift.RandomWalk ? "randomWalk" : "forward";
    }

    /**
     * Sentences for the models whose mean hangs on counted events that allow the odds of the forward too; each begins
     * with a space.
     */
    String doubts(Stream<ModelAnswer> answers) {
        return answers.flatMap(answer -> currencies.stream().flatMap(currency -> doubt(answer, currency).stream()))
                .collect(Collectors.joining());
    }

    private Optional<String> doubt(ModelAnswer answer, Currency currency) {
        if (!(answer.model().drift(currency) instanceof Drift.Model)) {
            return Optional.empty();
        }
        return ImpliedOdds.of(answer.model(), currency, market, horizon)
                .filter(ImpliedOdds::eventsAllowForward)
                .map(odds -> doubt(answer.name(), currency, odds));
    }

    private static String doubt(String model, Currency currency, ImpliedOdds odds) {
        DevaluationOdds stated = odds.stated();
        return " The errors are of the simulation only: the " + stated.events().orElseThrow()
                + " events behind the odds of '" + model + "' for " + currency + " ("
                + number(odds.realWorld()) + " a year of calm, 95 % interval "
                + number(stated.low().orElseThrow()) + " to "
                + number(stated.high().orElseThrow()) + ") allow those of the forward, "
                + number(odds.riskNeutral().orElseThrow()) + ", too, and so do not tell the sign of the difference.";
    }

    private static String number(double rate) {
        return String.format(Locale.ROOT, "%.3f", rate);
    }
}
