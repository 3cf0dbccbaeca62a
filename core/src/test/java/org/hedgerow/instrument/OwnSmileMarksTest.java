package org.hedgerow.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.hedgerow.formula.fourier.FourierPrice;
import org.hedgerow.instrument.option.DigitalOption;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.money.Currency;
import org.hedgerow.sample.Moments;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Options that outlive the horizon, on paths of models that price options themselves. */
class OwnSmileMarksTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate HORIZON = LocalDate.of(2008, 3, 31);
    private static final LocalDate END = LocalDate.of(2008, 9, 30);
    private static final Currency USD = Currency.of("USD");

    /** The quoted volatility is none of the models': marks off it would be a third off. */
    private static final Market MARKET = TestMarket.of(TODAY, "UAH")
            .rate("UAH", 0.09)
            .rate("USD", 0.0336)
            .quote(
                    "USD/UAH",
                    new PairQuote(
                            5.05, 0, Optional.empty(), Optional.empty(), Optional.of(VolatilityTerm.flat(TODAY, 0.2))))
            .market();

    static Stream<SpotModel> models() {
        return Stream.of(
                new Heston(0.0121, 1.5, 0.0169, 0.35, -0.4), new Bates(0.0121, 1.5, 0.01, 0.2, 0.5, 1.5, 0.04, 0.05));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theMeanOfDiscountedMarksIsTheModelsPriceToday(SpotModel model) {
        double years = DayCount.ACT_365F.years(TODAY, END);
        CharacteristicFunction law = model instanceof Bates bates
                ? CharacteristicFunctions.bates(bates.parameters(), bates.jumps(), years)
                : CharacteristicFunctions.heston(parameters(model), years);
        double forward = MARKET.forward(USD, END);
        double discount = MARKET.discount(MARKET.home(), TODAY, END);
        double bump = 1e-3;
        double[] strikes = {4.7, 5.2, 5.7, 5.3 - bump, 5.3 + bump};
        double[] values = FourierPrice.values(law, OptionSide.CALL, forward, strikes);
        double[] expected = {values[0], values[1], values[2], (values[3] - values[4]) / (2 * bump)};
        List<Instrument> options = List.of(
                new VanillaOption(USD, OptionSide.CALL, END, 4.7),
                new VanillaOption(USD, OptionSide.CALL, END, 5.2),
                new VanillaOption(USD, OptionSide.CALL, END, 5.7),
                new DigitalOption(USD, OptionSide.CALL, END, 5.3, Optional.of(1.0)));
        List<Moments> marks = MeanPayment.of(options, MARKET, model, HORIZON, 1 << 15);
        for (int option = 0; option < expected.length; option++) {
            Moments mark = marks.get(option);
            assertThat(mark.mean())
                    .as(options.get(option).toString())
                    .isCloseTo(discount * expected[option], within(4.5 * mark.standardError()));
        }
    }

    private static HestonParameters parameters(SpotModel model) {
        return ((Heston) model).parameters();
    }
}
