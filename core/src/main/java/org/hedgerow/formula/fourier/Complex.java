package org.hedgerow.formula.fourier;

/**
 * A complex number, for formulas: kernels have no business with it.
 *
 * @param real part without {@code i}
 * @param imaginary factor of {@code i}
 */
public record Complex(double real, double imaginary) {
    /** 0. */
    public static final Complex ZERO = new Complex(0, 0);
    /** 1. */
    public static final Complex ONE = new Complex(1, 0);
    /** The root of -1. */
    public static final Complex I = new Complex(0, 1);

    public Complex {}

    /** The sum. */
    public Complex plus(Complex other) {
        return new Complex(real + other.real, imaginary + other.imaginary);
    }

    /** The sum with a real number. */
    public Complex plus(double other) {
        return new Complex(real + other, imaginary);
    }

    /** The difference. */
    public Complex minus(Complex other) {
        return new Complex(real - other.real, imaginary - other.imaginary);
    }

    /** The product. */
    public Complex times(Complex other) {
        return new Complex(
                real * other.real - imaginary * other.imaginary, real * other.imaginary + imaginary * other.real);
    }

    /** The product with a real number. */
    public Complex times(double factor) {
        return new Complex(real * factor, imaginary * factor);
    }

    /** The number turned by a right angle: {@code i} times it. */
    public Complex timesI() {
        return new Complex(-imaginary, real);
    }

    /** The larger part of the divisor goes first, so that its square cannot overflow (Smith, 1962). */
    public Complex over(Complex divisor) {
        if (Math.abs(divisor.real) >= Math.abs(divisor.imaginary)) {
            double ratio = divisor.imaginary / divisor.real;
            double scale = divisor.real + divisor.imaginary * ratio;
            return new Complex((real + imaginary * ratio) / scale, (imaginary - real * ratio) / scale);
        }
        double ratio = divisor.real / divisor.imaginary;
        double scale = divisor.real * ratio + divisor.imaginary;
        return new Complex((real * ratio + imaginary) / scale, (imaginary * ratio - real) / scale);
    }

    /** The distance from zero. */
    public double modulus() {
        return StrictMath.hypot(real, imaginary);
    }

    /** The root whose real part is not negative. */
    public Complex sqrt() {
        double modulus = modulus();
        if (modulus == 0) {
            return ZERO;
        }
        double larger = Math.sqrt((modulus + Math.abs(real)) / 2);
        double smaller = imaginary / (2 * larger);
        return real >= 0
                ? new Complex(larger, smaller)
                : new Complex(Math.abs(smaller), Math.copySign(larger, imaginary));
    }

    /** e to the power of this number. */
    public Complex exp() {
        double scale = StrictMath.exp(real);
        return new Complex(scale * StrictMath.cos(imaginary), scale * StrictMath.sin(imaginary));
    }

    /** {@code e^z - 1} without loss where {@code z} is small. */
    public Complex expm1() {
        double half = StrictMath.sin(imaginary / 2);
        double less = StrictMath.expm1(real);
        double turned = -2 * half * half;
        return new Complex(less + turned + less * turned, (1 + less) * StrictMath.sin(imaginary));
    }

    /** {@code ln(1 + z)} on its principal branch, without loss where {@code z} is small. */
    public Complex log1p() {
        double square = real * (2 + real) + imaginary * imaginary;
        return new Complex(StrictMath.log1p(square) / 2, StrictMath.atan2(imaginary, 1 + real));
    }
}
