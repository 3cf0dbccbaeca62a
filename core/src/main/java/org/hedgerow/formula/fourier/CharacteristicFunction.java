package org.hedgerow.formula.fourier;

/**
 * The law of {@code X = ln(S(T) / F(0, T))} by the logarithm of its characteristic function, {@code ln E exp(i u X)}.
 *
 * <p>The rate keeps its forward: the logarithm is 0 at {@code u = 0} and at {@code u = -i}. It is asked for {@code u}
 * with imaginary parts from -1 to 0 at least, continuous there (no jumps of {@code 2 pi i} are needed to be mended, but
 * none do harm either, since it is exponentiated).
 */
@FunctionalInterface
public interface CharacteristicFunction {
    /** {@code ln E exp(i u X)}, without unit. */
    Complex log(Complex u);

    /** The law of the sum of two independent logs: a diffusion and its jumps, say. */
    default CharacteristicFunction plus(CharacteristicFunction other) {
        return u -> log(u).plus(other.log(u));
    }
}
