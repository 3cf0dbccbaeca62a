package org.hedgerow.stress.path;

import java.util.List;
import org.hedgerow.money.Currency;

/**
 * Moves as numbers, each taken by as many paths as there are draws: path p follows move {@code p / draws}. A search writes
 * other moves into it between its runs; a run only reads it.
 */
public final class MoveTable {
    private final List<Currency> currencies;
    private final int draws;
    private final double[][] logMove; // [currency][move]
    private final double[][] volatility; // [currency][move]
    private final double[][] rate; // [currency][move]
    private final int[] days; // [move]

    /** So many moves, all of them none yet, each taken by so many paths. */
    public MoveTable(List<Currency> currencies, int moves, int draws) {
        this.currencies = List.copyOf(currencies);
        this.draws = draws;
        this.logMove = new double[currencies.size()][moves];
        this.volatility = new double[currencies.size()][moves];
        this.rate = new double[currencies.size()][moves];
        this.days = new int[moves];
    }

    /** All currencies that the moves name, home among them. */
    public static MoveTable of(List<Move> moves, List<Currency> currencies, int draws) {
        MoveTable table = new MoveTable(currencies, moves.size(), draws);
        for (int place = 0; place < moves.size(); place++) {
            Move move = moves.get(place);
            for (int currency = 0; currency < currencies.size(); currency++) {
                Currency of = currencies.get(currency);
                table.logMove[currency][place] = StrictMath.log(move.factors().getOrDefault(of, 1.0));
                table.volatility[currency][place] = move.volatilities().getOrDefault(of, 0.0);
                table.rate[currency][place] = move.rates().getOrDefault(of, 0.0);
            }
            table.days[place] = move.days();
        }
        return table;
    }

    /** Moves times draws. */
    public int paths() {
        return days.length * draws;
    }

    int moves() {
        return days.length;
    }

    int draws() {
        return draws;
    }

    List<Currency> currencies() {
        return currencies;
    }

    int place(Currency currency) {
        return currencies.indexOf(currency);
    }

    /** Paths of a last block that do not count follow the first move again. */
    int move(long path) {
        return (int) (path / draws % days.length);
    }

    /** The natural logarithm of the rate after a move over the rate before, by the places of move and currency. */
    public void setLogMove(int move, int currency, double to) {
        logMove[currency][move] = to;
    }

    double logMove(int move, int currency) {
        return logMove[currency][move];
    }

    double volatility(int move, int currency) {
        return volatility[currency][move];
    }

    double rate(int move, int currency) {
        return rate[currency][move];
    }

    boolean shiftsVolatility(int currency) {
        return any(volatility[currency]);
    }

    boolean shiftsRate(int currency) {
        return any(rate[currency]);
    }

    private static boolean any(double[] row) {
        for (double value : row) {
            if (value != 0) {
                return true;
            }
        }
        return false;
    }

    /** The share of a move that is done when some calendar days have passed. */
    double done(int move, long elapsed) {
        if (elapsed == 0) {
            return 0;
        }
        return days[move] == Move.AT_ONCE ? 1 : Math.min(1, (double) elapsed / days[move]);
    }

    /** What of a move was done at each moment, summed over the calendar days that have passed. */
    double doneDays(int move, long elapsed) {
        if (days[move] == Move.AT_ONCE) {
            return elapsed;
        }
        double moving = Math.min(elapsed, days[move]);
        return moving * moving / (2 * days[move]) + (elapsed - moving);
    }
}
