package org.hedgerow.reference.product;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The products of the reference table that are computed here, by the table's name. */
public final class Products {
    private Products() {}

    public static SortedMap<String, Product> all() {
        SortedMap<String, Product> all = new TreeMap<>();
        add(all, ForwardProducts.all());
        add(all, VanillaProducts.all());
        add(all, BarrierProducts.all());
        add(all, TouchProducts.all());
        add(all, AverageProducts.all());
        add(all, SmileProducts.all());
        add(all, FourierProducts.all());
        add(all, ProcessProducts.all());
        add(all, HedgeProducts.all());
        add(all, BacktestProducts.all());
        add(all, RiskProducts.all());
        add(all, RiskFormulaProducts.all());
        add(all, OptimiserProducts.all());
        add(all, NumberProducts.all());
        return Collections.unmodifiableSortedMap(all);
    }

    private static void add(Map<String, Product> all, Map<String, Product> family) {
        family.forEach((name, product) -> {
            if (all.put(name, product) != null) {
                throw new IllegalStateException(name + " stands twice");
            }
        });
    }
}
