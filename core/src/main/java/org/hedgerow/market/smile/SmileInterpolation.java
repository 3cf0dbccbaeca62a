package org.hedgerow.market.smile;

import java.util.List;
import org.hedgerow.formula.smile.SabrFit;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.formula.smile.VannaVolga;

/** How a smile runs between and beyond its quotes. */
public enum SmileInterpolation {
    /** Through three quotes to second order of the vanna-volga price; has no value far out of a strongly skewed smile. */
    VANNA_VOLGA {
        @Override
        SmileCurve through(List<SmileNode> nodes, double years) {
            VannaVolga smile = new VannaVolga(1, nodes.get(0), nodes.get(1), nodes.get(2));
            return strike -> {
                double deviation = smile.secondOrder(strike);
                return deviation > 0 ? deviation * deviation : Double.NaN;
            };
        }
    },
    /** The log-normal SABR model: meets three quotes, and more as nearly as it can. */
    SABR {
        @Override
        SmileCurve through(List<SmileNode> nodes, double years) {
            return SabrFit.of(1, years, nodes).curve(1, years);
        }
    };

    /** Of nodes with rising strikes, which are multiples of the forward. */
    abstract SmileCurve through(List<SmileNode> nodes, double years);
}
