package org.hedgerow.scenarios.starter;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.table.CsvTable;

/** Round figures of many currencies, from which a first scenario starts where the user has none of his own. */
public final class UsualRates {
    private static final String PLACE = "/starter/currencies.csv";

    /** Shares of the variance against the dollar that two currencies have in common: within Europe, elsewhere. */
    private static final double NEAR = 0.6;

    private static final double FAR = 0.3;

    private final Map<String, Usual> all = new LinkedHashMap<>();

    private record Usual(double perDollar, double rate, double volatility, double spread, String group) {}

    private UsualRates(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            List<String> cells = row.cells();
            all.put(
                    cells.get(0),
                    new Usual(
                            Double.parseDouble(cells.get(1)),
                            Double.parseDouble(cells.get(2)),
                            Double.parseDouble(cells.get(3)),
                            Double.parseDouble(cells.get(4)),
                            cells.get(5)));
        }
    }

    /** The table in the jar. */
    public static UsualRates shipped() {
        try (InputStream file = UsualRates.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + PLACE);
            }
            return new UsualRates(CsvTable.of(PLACE, file.readAllBytes()));
        } catch (IOException fault) {
            throw new IllegalStateException("the jar cannot be read at " + PLACE, fault);
        }
    }

    public Set<String> codes() {
        return all.keySet();
    }

    public boolean knows(String code) {
        return all.containsKey(code);
    }

    /** Home per unit. */
    public double spot(String code, String home) {
        return of(home).perDollar / of(code).perDollar;
    }

    /** A year, continuously compounded. */
    public double rate(String code) {
        return of(code).rate;
    }

    /** A year, of the rate against home. */
    public double volatility(String code, String home) {
        return StrictMath.sqrt(covariance(code, code, home));
    }

    /** Half of what bid and offer of spot are apart, as a share. */
    double spread(String code, String home) {
        return Math.max(of(code).spread, of(home).spread);
    }

    /** Of the logarithms of two rates against home. */
    double correlation(String one, String other, String home) {
        return covariance(one, other, home) / (volatility(one, home) * volatility(other, home));
    }

    private double covariance(String one, String other, String home) {
        return againstDollar(one, other)
                - againstDollar(one, home)
                - againstDollar(other, home)
                + againstDollar(home, home);
    }

    private double againstDollar(String one, String other) {
        Usual first = of(one);
        Usual second = of(other);
        boolean europe = first.group.equals("europe") && second.group.equals("europe");
        double common = one.equals(other) ? 1 : europe ? NEAR : FAR;
        return common * first.volatility * second.volatility;
    }

    private Usual of(String code) {
        Usual usual = all.get(code);
        if (usual == null) {
            throw new InvalidValue("must be one of " + String.join(", ", all.keySet()) + ", but is " + code);
        }
        return usual;
    }
}
