package org.hedgerow.scenarios.command.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hedgerow.backtest.Side;
import org.hedgerow.backtest.decision.DecisionWalk;
import org.hedgerow.backtest.decision.Decisions;
import org.hedgerow.backtest.decision.Decisions.Policy;
import org.hedgerow.backtest.decision.MeanOverTime;
import org.hedgerow.model.Drift;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;

/** What following the recommendation was worth: for each term and side two tables. */
final class DecisionTables {
    private static final double BASIS_POINTS = 1e4;
    private static final int DECIMALS = 1;

    private DecisionTables() {}

    static String of(Backtest backtest, int width) {
        StringBuilder text = new StringBuilder();
        for (DecisionWalk walk : backtest.decisionWalks()) {
            text.append("\nDECISIONS: ")
                    .append(walk.months())
                    .append(walk.months() == 1 ? " MONTH" : " MONTHS")
                    .append(" AHEAD, BASIS POINTS OF WHAT THE EXPOSURE WAS WORTH\n\n")
                    .append(Paragraph.hanging("", assumed(walk), width));
            for (Side side : Side.values()) {
                List<Decisions> rows = backtest.decisions().stream()
                        .filter(each -> each.months() == walk.months() && each.side() == side)
                        .toList();
                text.append(tables(rows.stream().filter(Decisions::areEnough).toList(), side, walk, width))
                        .append(undecided(rows, width));
            }
        }
        return text.toString();
    }

    private static String assumed(DecisionWalk walk) {
        return "On the first fixing of each month an exposure arises, paid " + walk.months()
                + " months later. The forward is"
                + " at parity of the short rates of the month before, dealt "
                + Numbers.exact(BASIS_POINTS * walk.halfSpread())
                + " basis points off mid. Capital against the unexpected loss at 99 % costs "
                + Numbers.exactPercent(walk.charge().k())
                + " a year. Outcomes are counted against the forward at mid and without that charge; gains are positive. x ± e:"
                + " e is the error of Newey and West over months that overlap.";
    }

    private static String tables(List<Decisions> rows, Side side, DecisionWalk walk, int width) {
        String currency = walk.currency().code();
        String title = side == Side.LONG
                ? "Long: " + currency + " is received and sold forward"
                : "Short: " + currency + " is paid and bought forward";
        if (rows.isEmpty()) {
            return "\n" + title + ": nothing could be decided.\n";
        }
        return "\n" + title + "\n\n" + outcomes(rows).text(width) + "\nThe same: following against\n\n"
                + differences(rows).text(width);
    }

    /** Months that the tables do not show, and models. */
    private static String undecided(List<Decisions> rows, int width) {
        StringBuilder text = new StringBuilder();
        for (Decisions row : rows) {
            List<String> words = new ArrayList<>();
            if (!row.areEnough()) {
                words.add("not in the tables, as there is no mean of "
                        + row.decided().size() + " decided");
            }
            row.undecided().forEach((why, months) -> words.add(months + " undecided, as " + words(why)));
            if (!words.isEmpty()) {
                text.append(Paragraph.hanging(
                        "  " + row.model() + ", " + drift(row) + ": ", String.join("; ", words), width));
            }
        }
        return text.toString();
    }

    private static String words(Decisions.Undecided why) {
        return switch (why) {
            case NO_INTEREST -> "the interest of the month before is not in the table";
            case STILL -> "the rate had not moved in what the model looks back on";
            case NO_FIT -> "the past had no parameters for the model";
        };
    }

    private static Table outcomes(List<Decisions> rows) {
        List<Column> columns = new ArrayList<>(List.of(
                words("drift", 12, rows, DecisionTables::drift),
                numbers("decided", rows, each -> String.valueOf(each.decided().size())),
                numbers("hedged", rows, each -> String.valueOf(each.hedged()))));
        for (Policy policy : Policy.values()) {
            String name = policy.name().toLowerCase(Locale.ROOT);
            columns.add(means(name + ":\nmean", rows, each -> each.outcome(policy)));
            columns.add(numbers("devi-\nation", rows, each -> points(each.deviation(policy))));
            columns.add(numbers("worst", rows, each -> points(each.worst(policy))));
        }
        return new Table(words("model", 12, rows, Decisions::model), columns);
    }

    private static Table differences(List<Decisions> rows) {
        List<Column> columns = new ArrayList<>(List.of(words("drift", 12, rows, DecisionTables::drift)));
        for (Policy other : List.of(Policy.NEVER, Policy.ALWAYS)) {
            String name = other.name().toLowerCase(Locale.ROOT);
            columns.add(means(name + ":\nmean", rows, each -> each.followedBeyond(other)));
            columns.add(numbers("p", rows, each -> pValue(each.followedBeyond(other))));
            columns.add(means("after its\ncharge", rows, each -> each.followedBeyondAfterCharge(other)));
            columns.add(numbers("p", rows, each -> pValue(each.followedBeyondAfterCharge(other))));
        }
        return new Table(words("model", 12, rows, Decisions::model), columns);
    }

    static String drift(Decisions decisions) {
        return decisions.drift() instanceof Drift.Forward ? "forward" : "random walk";
    }

    /** What the second table shows of a model; nothing where there are too few decisions for a mean. */
    static List<MeanOverTime> differences(Decisions decisions) {
        return decisions.areEnough()
                ? List.of(
                        decisions.followedBeyond(Policy.NEVER),
                        decisions.followedBeyondAfterCharge(Policy.NEVER),
                        decisions.followedBeyond(Policy.ALWAYS),
                        decisions.followedBeyondAfterCharge(Policy.ALWAYS))
                : List.of();
    }

    static boolean hasPValue(MeanOverTime mean) {
        return mean.standardError() != 0;
    }

    private static String pValue(MeanOverTime mean) {
        return hasPValue(mean) ? Numbers.fixed(mean.pValue(), 4) : Cell.NOTHING.value();
    }

    private static String points(double share) {
        return Numbers.fixed(BASIS_POINTS * share, DECIMALS);
    }

    private static Column words(String title, int width, List<Decisions> rows, Function<Decisions, String> text) {
        return Column.ofWords(title, width, rows.stream().map(text).toList());
    }

    private static Column numbers(String title, List<Decisions> rows, Function<Decisions, String> text) {
        return Column.ofNumbers(title, rows.stream().map(text).map(Cell::of).toList());
    }

    private static Column means(String title, List<Decisions> rows, Function<Decisions, MeanOverTime> mean) {
        return Column.ofNumbers(
                title,
                rows.stream()
                        .map(mean)
                        .map(some -> new Cell(points(some.mean()), points(some.standardError())))
                        .toList());
    }
}
