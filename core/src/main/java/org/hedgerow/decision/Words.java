package org.hedgerow.decision;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.watch.LimitOnPaths;
import org.hedgerow.risk.Estimate;

/**
 * Writes the numbers of a decision in sentences.
 *
 * @param grossExposure decides the decimals of amounts
 * @param unit of amounts, for example {@code thousand UAH}
 */
public record Words(double grossExposure, String unit) {
    private static final double BASIS_POINT = 1e-4;
    private static final double SMALLEST = 1e-8;
    private static final int MOST_DECIMALS = 9;

    /** With its unit. */
    public String amount(double value) {
        return number(value) + " " + unit;
    }

    /** An amount without its unit. */
    public String number(double value) {
        String text = String.format(Locale.ROOT, "%,." + decimals() + "f", value);
        return text.matches("-[0.]+") ? text.substring(1) : text;
    }

    /** Enough to show one basis point of the exposure with three digits. */
    private int decimals() {
        double basisPoint = Math.max(BASIS_POINT * grossExposure, SMALLEST);
        double digits = 2 - Math.floor(StrictMath.log10(basisPoint));
        return (int) Math.max(0, Math.min(MOST_DECIMALS, digits));
    }

    /** A share, to a hundredth of a percent. */
    public static String percent(double share) {
        String text = String.format(Locale.ROOT, "%.2f", 100 * share);
        return text.replaceAll("\\.?0+$", "") + " %";
    }

    /** A share and its standard error. */
    public static String percent(Estimate share) {
        String error = String.format(Locale.ROOT, "%.2f", 100 * share.standardError());
        return String.format(Locale.ROOT, "%.2f", 100 * share.value()) + " ± " + error + " %";
    }

    /** Each in quotation marks. */
    public static String names(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    /** Norms and limits that are broken, shares as such and amounts without their unit. */
    String broken(List<LimitCheck> broken) {
        return broken.stream().map(each -> each.label() + " " + excess(each)).collect(Collectors.joining(", "));
    }

    /** A breach that is too small to be seen so is told by itself. */
    private String excess(LimitCheck check) {
        String value = value(check, check.value());
        String limit = value(check, check.limit());
        return value.equals(limit) ? "a little over " + limit : value + " over " + limit;
    }

    private String value(LimitCheck check, double value) {
        return check.ceiling().isShare() ? percent(value) : number(value);
    }

    /** Those that may be broken on the way, with the upper end of the interval of that. */
    static String likely(List<LimitOnPaths> limits) {
        return limits.stream()
                .map(each -> each.label() + " broken on the way with up to "
                        + percent(each.byHorizon().interval().high()))
                .collect(Collectors.joining(", "));
    }
}
