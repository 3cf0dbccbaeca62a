package org.hedgerow.stress.reverse;

import java.util.List;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.stress.path.MoveTable;
import org.hedgerow.stress.path.MovedPaths;
import org.hedgerow.stress.path.MovedRates;

/** What every strategy loses under moves that are made at once: one path for each, or the mean of several draws. */
final class Losses {
    private static final int AT_A_TIME = 2048;

    private final List<Column> outcomes;
    private final int draws;
    private final int currencies;
    private final MoveTable table;
    private final MovedPaths.Runs runs;

    Losses(MovedPaths paths, List<Currency> currencies, List<Column> outcomes, int draws) {
        this.outcomes = List.copyOf(outcomes);
        this.draws = draws;
        this.currencies = currencies.size();
        this.table = new MoveTable(currencies, AT_A_TIME, draws);
        this.runs = paths.on(new MovedRates(table));
    }

    int strategies() {
        return outcomes.size();
    }

    /**
     * By strategy and move, home currency; a loss is positive.
     *
     * @param moves logarithms of the rates over today's, by move and currency
     */
    double[][] of(List<double[]> moves) {
        double[][] losses = new double[outcomes.size()][moves.size()];
        for (int first = 0; first < moves.size(); first += AT_A_TIME) {
            List<double[]> some = moves.subList(first, Math.min(moves.size(), first + AT_A_TIME));
            for (int move = 0; move < some.size(); move++) {
                for (int currency = 0; currency < currencies; currency++) {
                    table.setLogMove(move, currency, some.get(move)[currency]);
                }
            }
            read(runs.run(some.size() * draws), first, some.size(), losses);
        }
        return losses;
    }

    private void read(Outcomes run, int first, int count, double[][] losses) {
        for (int strategy = 0; strategy < losses.length; strategy++) {
            double[] outcome = run.values(outcomes.get(strategy));
            for (int move = 0; move < count; move++) {
                double sum = 0;
                for (int draw = 0; draw < draws; draw++) {
                    sum += outcome[move * draws + draw];
                }
                losses[strategy][first + move] = -sum / draws;
            }
        }
    }
}
