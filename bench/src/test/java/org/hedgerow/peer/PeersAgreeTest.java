package org.hedgerow.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.hedgerow.formula.fourier.FourierPrice;
import org.hedgerow.market.Market;
import org.hedgerow.peer.Job.Task;
import org.hedgerow.risk.Estimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A comparison of times is of use where all libraries come to the same numbers, and to the right ones. */
class PeersAgreeTest {
    private static final double MOST_ERRORS = 4.5;
    private static final long SEED = 1;
    private static final Map<List<Object>, Answer> ANSWERS = new HashMap<>(); // each takes a while

    private static Stream<Job> jobs() {
        return Job.sized(4_096, 2e-3, 4_096).stream();
    }

    private static List<Library> libraries() {
        return List.of(Hedgerow.plain(2), Hedgerow.wholeAnswer(1), new Finmath(), new CommonsMath());
    }

    private static Answer answer(Library library, Job job) {
        return ANSWERS.computeIfAbsent(List.of(library.name(), job), absent -> library.answer(job, SEED));
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void allLibrariesComeToTheSameNumbers(Job job) {
        Answer ours = Hedgerow.plain(1).answer(job, SEED + 1);
        for (Library library : libraries()) {
            Answer other = answer(library, job);
            assertThat(other.numbers()).hasSameSizeAs(job.task().numbers());
            assertThat(other.errorsFrom(ours))
                    .as("%s: %s and %s", library.name(), other, ours)
                    .isLessThan(MOST_ERRORS);
        }
    }

    /** As no wrong error would let them be. */
    @ParameterizedTest
    @MethodSource("jobs")
    void theirErrorsAreAlike(Job job) {
        Answer ours = answer(Hedgerow.plain(2), job);
        for (Library library : libraries()) {
            Answer other = answer(library, job);
            for (int place = 0; place < other.numbers().size(); place++) {
                double ratio = other.numbers().get(place).standardError()
                        / ours.numbers().get(place).standardError();
                assertThat(ratio)
                        .as(library.name() + " " + job.task().numbers().get(place))
                        .isBetween(0.6, 1.7);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void theNumbersAreRight(Job job) {
        List<Double> truth = truth(job.task());
        for (Library library : libraries()) {
            List<Estimate> numbers = answer(library, job).numbers();
            for (int place = 0; place < truth.size(); place++) {
                Estimate number = numbers.get(place);
                double errors = (number.value() - truth.get(place)) / number.standardError();
                assertThat(Math.abs(errors))
                        .as("%s: %s is %s, the truth %s", library.name(), job.task(), number, truth.get(place))
                        .isLessThan(MOST_ERRORS);
            }
        }
    }

    /** Of the first numbers of a job, by closed forms. */
    private static List<Double> truth(Task task) {
        double years = World.horizonYears();
        double forward = World.forward();
        double call =
                Black.value(OptionSide.CALL, forward, forward, World.VOLATILITIES[World.SINGLE] * Math.sqrt(years), 1);
        double ofHeston = FourierPrice.value(
                CharacteristicFunctions.heston(World.HESTON, years), OptionSide.CALL, forward, forward);
        return switch (task) {
            case LOGNORMAL_PATHS -> List.of(averageForward(), call);
            case HESTON_PATHS -> List.of(averageForward(), ofHeston);
            case OPTION -> List.of(Math.exp(-World.HOME_RATE * years) * call);
            case PORTFOLIO -> List.of(meanOutcome());
        };
    }

    private static double averageForward() {
        Market market = World.market();
        return World.days().stream()
                .mapToDouble(day -> market.forward(World.single(), day))
                .average()
                .orElseThrow();
    }

    /** A roll earns nothing but pays half a spread; what is held drifts to the forward. */
    private static double meanOutcome() {
        Market market = World.market();
        double mean = 0;
        for (int place = 0; place < World.SPOTS.length; place++) {
            double spot = World.SPOTS[place];
            mean += World.BALANCE * (market.forward(World.CURRENCIES.get(place), World.HORIZON) - spot);
            double paid = World.SPOT_SPREAD * spot * market.growth(World.HOME, World.TODAY, World.HORIZON);
            LocalDate before = World.TODAY;
            for (LocalDate week : World.weeks()) {
                paid += World.SWAP_SPREAD
                        * market.forward(World.CURRENCIES.get(place), before)
                        * market.growth(World.HOME, week, World.HORIZON);
                before = week;
            }
            mean -= World.HEDGE_RATIO * World.BALANCE * paid;
        }
        return mean;
    }
}
