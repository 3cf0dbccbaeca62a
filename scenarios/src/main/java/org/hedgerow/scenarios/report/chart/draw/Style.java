package org.hedgerow.scenarios.report.chart.draw;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Style sheets of drawings. Every shape has the light colour as an attribute, for programs without style sheets, and a
 * class that sets the same colour as a variable, so that a page or its reader's taste may change it.
 */
public final class Style {
    private Style() {}

    /** Declarations of the variables' values on light paper. */
    public static String light() {
        return variables(Colour::light);
    }

    public static String dark() {
        return variables(Colour::dark);
    }

    /** What the classes of the shapes mean; a page that shows drawings has these rules once. */
    public static String rules() {
        return Arrays.stream(Colour.values())
                .map(colour -> ".cf-" + colour.word() + "{fill:" + variable(colour) + "}.cs-" + colour.word()
                        + "{stroke:" + variable(colour) + "}")
                .collect(Collectors.joining());
    }

    /** Of a drawing that stands alone: light, or dark where its reader prefers that. */
    static String alone() {
        return "svg{" + light() + "}@media screen and (prefers-color-scheme:dark){svg{" + dark() + "}}" + rules();
    }

    private static String variables(Function<Colour, String> value) {
        return Arrays.stream(Colour.values())
                .map(colour -> "--chart-" + colour.word() + ":" + value.apply(colour))
                .collect(Collectors.joining(";"));
    }

    private static String variable(Colour colour) {
        return "var(--chart-" + colour.word() + ")";
    }
}
