package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.reference.ReferenceRows;
import org.hedgerow.reference.product.SmileProducts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VannaVolgaTest {
    /**
     * Castagna and Mercurio (2007), EUR/USD on 1 July 2005, three months: at the money 9.05 %, risk reversal -0.5 %,
     * butterfly 0.13 %, so 9.43 % and 8.93 % at 25 delta.
     */
    private static final VannaVolga SMILE =
            SmileProducts.quoted(ReferenceRows.row("SMI-001").inputs());

    private static final double FORWARD = SMILE.forward();

    /** The others are rows of the reference table. */
    @Test
    void agreesWithThePublishedStrikeOfThePut() {
        assertThat(SMILE.low().strike()).isCloseTo(1.1733, within(6e-5));
    }

    /** Reference value SMI-006 is of the second order; the others from the same formulas in another program. */
    @Test
    void agreesWithThePublishedSurfaceInEveryOrder() {
        VannaVolga smile = SmileProducts.euroDollarOf2004(1.75);
        assertThat(smile.exact(1.55) / Math.sqrt(1.75)).isCloseTo(0.1215723467, within(1e-9));
        assertThat(smile.firstOrder(1.55) / Math.sqrt(1.75)).isCloseTo(0.1231179130, within(1e-9));
    }

    @Test
    void allThreeFormsMeetTheQuotes() {
        for (SmileNode node : new SmileNode[] {SMILE.low(), SMILE.atTheMoney(), SMILE.high()}) {
            assertThat(SMILE.firstOrder(node.strike())).isCloseTo(node.deviation(), within(1e-15));
            assertThat(SMILE.secondOrder(node.strike())).isCloseTo(node.deviation(), within(1e-15));
            assertThat(SMILE.exact(node.strike())).isCloseTo(node.deviation(), within(1e-14));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.05, 1.15, 1.21, 1.22, 1.35})
    void theExactDeviationGivesTheVannaVolgaPriceOfCallAndPut(double strike) {
        double deviation = SMILE.exact(strike);
        assertThat(Black.value(CALL, FORWARD, strike, deviation, 1))
                .isCloseTo(SMILE.price(CALL, strike), within(1e-15));
        assertThat(Black.value(PUT, FORWARD, strike, deviation, 1)).isCloseTo(SMILE.price(PUT, strike), within(1e-15));
    }

    /** The expansion is of second order in the spread of the quotes: a tenth of it leaves a thousandth of the error. */
    @Test
    void theSecondOrderNearsTheExactWithTheThirdPowerOfTheSmile() {
        double wide = errorOf(0.1);
        double narrow = errorOf(0.01);
        assertThat(narrow / wide).isCloseTo(1e-3, within(2e-4));
    }

    private static double errorOf(double scale) {
        VannaVolga smile = new VannaVolga(
                1,
                new SmileNode(0.9, 0.1 + 0.02 * scale),
                new SmileNode(1, 0.1),
                new SmileNode(1.1, 0.1 + 0.01 * scale));
        return smile.secondOrder(0.85) - smile.exact(0.85);
    }

    @Test
    void aPriceThatNoOptionHasIsRefused() {
        VannaVolga skewed =
                new VannaVolga(1, new SmileNode(0.98, 0.05), new SmileNode(1, 0.03), new SmileNode(1.01, 0.02));
        assertThat(skewed.secondOrder(1.1)).isNaN();
        assertThatThrownBy(() -> skewed.exact(1.1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must have a vanna-volga price");
    }

    @Test
    void quotesOutOfOrderAreRefused() {
        assertThatThrownBy(() ->
                        new VannaVolga(1, new SmileNode(1, 0.1), new SmileNode(0.9, 0.1), new SmileNode(1.1, 0.1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("atTheMoney.strike must lie between");
    }
}
