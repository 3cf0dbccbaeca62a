package org.hedgerow.scenarios.report.chart.draw;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Colours by what they are for, as six hexadecimal digits on light and on dark paper. Those of lines differ in lightness
 * too, and blue stands against orange, so that they hold for colour-blind eyes and on a grey print; after Okabe and Ito
 * (2008).
 */
public enum Colour {
    PAPER("ffffff", "14191f"),
    INK("1d2733", "e8ecf1"),
    MUTED("56616e", "a9b4c0"),
    AXIS("98a3af", "66727f"),
    GRID("e4e8ed", "2c343d"),
    FAINT("a7b0ba", "6b7683"),
    HEDGED("0a5fa5", "63b3f4"),
    UNHEDGED("c24e00", "ff9d57"),
    GAIN("00806a", "3fcbb0"),
    LIMIT("b0202c", "ff8a8f"),
    SIXTH("8c4a86", "dd9fd6"),
    SEVENTH("8a6d00", "e3c050");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    /** The value in an option and in a drawing by itself: {@code #0a5fa5}. */
    public String light() {
        return "#" + light;
    }

    public String dark() {
        return "#" + dark;
    }

    /** {@code hedged}, as in the classes and variables of style sheets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that a drawing wrote. */
    static Optional<Colour> of(String written) {
        return Arrays.stream(values())
                .filter(colour -> colour.light().equalsIgnoreCase(written))
                .findFirst();
    }
}
