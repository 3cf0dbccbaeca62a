package org.hedgerow.scenarios.command.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.text.Heading;
import org.hedgerow.scenarios.report.wording.Printable;

/** What two results differ in, as text. */
final class DifferenceReport {
    private static final int WIDTH = 140;
    private static final int NAME_WIDTH = 26;
    private static final int WHAT_WIDTH = 36;
    private static final int SIDE_WIDTH = 48;
    private static final String NONE = "-";

    private final ResultDifference difference;
    private final Amounts amounts;
    private final StringBuilder text = new StringBuilder();

    private DifferenceReport(ResultDifference difference, double grossExposure) {
        this.difference = difference;
        this.amounts = Amounts.forExposure(grossExposure);
    }

    /** Lines that end in a line feed. */
    static String of(ResultDifference difference, double grossExposure, String unit) {
        return new DifferenceReport(difference, grossExposure).text(unit);
    }

    private String text(String unit) {
        text.append(Heading.line("first", difference.first(), WIDTH));
        text.append(Heading.line("second", difference.second(), WIDTH));
        text.append(Heading.line("in a sentence", summary(), WIDTH));
        if (difference.identical()) {
            return text.toString();
        }
        asked();
        text.append("\nRECOMMENDATION\n\n");
        text.append("  first:  ")
                .append(Printable.line(difference.recommendation().first().orElse("nothing is allowed")));
        text.append("\n  second: ");
        text.append(Printable.line(difference.recommendation().second().orElse("nothing is allowed")));
        text.append('\n');
        strategies(unit);
        only("ONLY IN THE FIRST", difference.onlyInFirst());
        only("ONLY IN THE SECOND", difference.onlyInSecond());
        text.append("\nVALUES THAT ARE NOT THE SAME\n\n");
        String parts = difference.parts().stream()
                .map(part -> part.name() + " " + part.different() + " of " + part.values())
                .collect(Collectors.joining(", "));
        return text.append(Paragraph.hanging("  ", parts, WIDTH)).toString();
    }

    private String summary() {
        if (difference.identical()) {
            return "every value of the two results is the same";
        }
        String answer = difference.recommendation().differs()
                ? "they recommend different strategies"
                : difference.answerDiffers()
                        ? "they recommend the same, but verdicts differ"
                        : "their answers are the same";
        return answer + "; figures that differ beyond noise: " + difference.beyondNoise();
    }

    private void asked() {
        List<ResultDifference.Asked> asked = difference.asked();
        if (asked.isEmpty()) {
            text.append("\nThe same was asked, as far as the results tell.\n");
            return;
        }
        text.append("\nWHAT WAS ASKED\n\n");
        text.append(new Table(
                        words("", WHAT_WIDTH, asked, ResultDifference.Asked::what),
                        List.of(
                                words("first", SIDE_WIDTH, asked, each -> each.first()
                                        .orElse(NONE)),
                                words("second", SIDE_WIDTH, asked, each -> each.second()
                                        .orElse(NONE))))
                .text(WIDTH));
    }

    private void strategies(String unit) {
        List<ResultDifference.Strategy> all = difference.strategies();
        text.append("\nSTRATEGIES\n");
        if (difference.noise().isEmpty()) {
            text.append("Amounts are in different currencies or units and are not compared.\n\n");
        } else {
            ResultDifference.NoiseEntry noise = difference.noise().get();
            text.append(Paragraph.hanging(
                    "",
                    "Differences are the second less the first, " + unit + ", with their standard error: "
                            + noise.words()
                            + ". Marked * is what chance would exceed with 5 % for all " + noise.figures()
                            + " figures together (Bonferroni).",
                    WIDTH));
            text.append('\n');
        }
        text.append(new Table(
                        words("strategy", NAME_WIDTH, all, ResultDifference.Strategy::name),
                        List.of(
                                words("verdict", NAME_WIDTH, all, DifferenceReport::verdict),
                                value("net benefit\nfirst", all, ResultDifference.Strategy::netBenefit),
                                figure("difference", all, ResultDifference.Strategy::netBenefit),
                                value("expected cost\nfirst", all, ResultDifference.Strategy::expectedCost),
                                figure("difference", all, ResultDifference.Strategy::expectedCost),
                                value("unexpected loss\nfirst", all, ResultDifference.Strategy::unexpectedLoss),
                                figure("difference", all, ResultDifference.Strategy::unexpectedLoss)))
                .text(WIDTH));
    }

    private static String verdict(ResultDifference.Strategy strategy) {
        String first = verdict(strategy.firstVerdict(), strategy.firstAllowed());
        String second = verdict(strategy.secondVerdict(), strategy.secondAllowed());
        return first.equals(second) ? first : first + " -> " + second;
    }

    private static String verdict(String verdict, boolean allowed) {
        return allowed ? verdict : verdict + ", not allowed";
    }

    private static <T> Column words(String title, int width, List<T> all, Function<T, String> word) {
        return Column.ofWords(
                title,
                width,
                all.stream().map(each -> Printable.line(word.apply(each))).toList());
    }

    private Column value(
            String title,
            List<ResultDifference.Strategy> all,
            Function<ResultDifference.Strategy, Optional<ResultDifference.Figure>> figure) {
        return numbers(title, all, figure, each -> Cell.of(amounts.text(each.first())));
    }

    private Column figure(
            String title,
            List<ResultDifference.Strategy> all,
            Function<ResultDifference.Strategy, Optional<ResultDifference.Figure>> figure) {
        return numbers(
                title,
                all,
                figure,
                each -> new Cell(
                        (each.beyondNoise() ? "* " : "") + amounts.text(each.difference()),
                        amounts.text(each.standardError())));
    }

    private static Column numbers(
            String title,
            List<ResultDifference.Strategy> all,
            Function<ResultDifference.Strategy, Optional<ResultDifference.Figure>> figure,
            Function<ResultDifference.Figure, Cell> cell) {
        return Column.ofNumbers(
                title,
                all.stream()
                        .map(each -> figure.apply(each).map(cell).orElse(Cell.NOTHING))
                        .toList());
    }

    private void only(String title, List<String> names) {
        if (!names.isEmpty()) {
            text.append('\n').append(title).append("\n\n");
            names.forEach(name -> text.append("  ").append(Printable.line(name)).append('\n'));
        }
    }
}
