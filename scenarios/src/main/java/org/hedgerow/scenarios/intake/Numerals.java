package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hedgerow.check.InvalidValue;

/** Numbers as people write them: with a point or a comma before the decimals, and with signs that part thousands. */
final class Numerals {
    private static final Pattern PLAIN = Pattern.compile("[0-9]*\\.?[0-9]+([eE][-+]?[0-9]{1,3})?|[0-9]+\\.");
    private static final Pattern SPACES = Pattern.compile("(?<=[0-9])[ '’](?=[0-9]{3}([^0-9]|$))");

    /** Signs that can only be before decimals: not three digits after them, or a zero or more than three before. */
    private static final Pattern DECIMAL_COMMA = decimals(",", "[0-9 .'’]*");

    private static final Pattern DECIMAL_POINT = decimals("\\.", "[0-9 ,'’]*");

    /** Digits in groups of three after a sign of which it is not known what it means. */
    private static final Pattern EITHER = Pattern.compile("[-+(]*[1-9][0-9]{0,2}[.,][0-9]{3}[)-]?");

    private final char decimal;

    private Numerals(char decimal) {
        this.decimal = decimal;
    }

    private static Pattern decimals(String sign, String digits) {
        return Pattern.compile(
                "[-+(]*(" + digits + sign + "([0-9]{1,2}|[0-9]{4,})|(0|[0-9]{4,})" + sign + "[0-9]+)[)-]?");
    }

    /** As it is told, or as the cells show; refuses cells that could be either a thousand times the other. */
    static Numerals of(Optional<Character> told, Collection<String> cells) {
        if (told.isPresent()) {
            return new Numerals(told.get());
        }
        long commas = cells.stream()
                .filter(cell -> DECIMAL_COMMA.matcher(cell).matches())
                .count();
        long points = cells.stream()
                .filter(cell -> DECIMAL_POINT.matcher(cell).matches())
                .count();
        if (commas == 0 && points == 0) {
            cells.stream()
                    .filter(cell -> EITHER.matcher(cell).matches())
                    .findFirst()
                    .ifPresent(cell -> {
                        throw new InvalidValue("could have decimals or thousands in " + cell
                                + ": --decimal must say which sign is before" + " decimals");
                    });
        }
        return new Numerals(commas > points ? ',' : '.');
    }

    /** Throws {@link InvalidValue} where the cell is no number. */
    BigDecimal number(String cell) {
        String text = cell.strip();
        if (text.startsWith("(") != text.endsWith(")")) {
            throw new InvalidValue("must be a number, but is \"" + shortened(cell) + "\"");
        }
        boolean negative = text.startsWith("-") || text.endsWith("-") || (text.startsWith("(") && text.endsWith(")"));
        String bare = text.replaceAll("^[-+(]\\s*|\\s*[-)]$", "");
        String digits = SPACES.matcher(bare).replaceAll("");
        char thousand = decimal == ',' ? '.' : ',';
        if (digits.indexOf(thousand) >= 0) {
            digits = grouped(digits, thousand) ? digits.replace(String.valueOf(thousand), "") : "?";
        }
        digits = digits.replace(decimal, '.');
        if (!PLAIN.matcher(digits).matches()) {
            throw new InvalidValue("must be a number, but is \"" + shortened(cell) + "\"");
        }
        BigDecimal number = new BigDecimal(digits);
        return negative ? number.negate() : number;
    }

    /** Whether a sign parts thousands and nothing else. */
    private boolean grouped(String digits, char thousand) {
        return digits.matches("[0-9]{1,3}(" + Pattern.quote(String.valueOf(thousand)) + "[0-9]{3})+("
                + Pattern.quote(String.valueOf(decimal)) + "[0-9]*)?");
    }

    static String shortened(String cell) {
        return cell.length() <= 60 ? cell : cell.substring(0, 60) + "...";
    }
}
