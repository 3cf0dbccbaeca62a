package org.hedgerow.math.numeric;

import java.util.Arrays;

/**
 * Rows that hold a point, with multipliers, as an orthogonal {@code Q = [Q1 Q2]} and an upper triangular {@code R} with
 * {@code N = Q1 R} of their normals {@code N}.
 */
final class ActiveRows {
    private final int size;
    private final double[][] basis; // by column of Q
    private final double[][] triangle; // by column of R
    private final int[] rows;
    private final double[] multipliers;
    private final double[] turned; // Q' n
    private final double[] change; // of multipliers, R^-1 Q1' n
    private final double[] direction; // Q2 Q2' n
    private int count;

    ActiveRows(int size) {
        this.size = size;
        this.basis = new double[size][size];
        this.triangle = new double[size][size];
        this.rows = new int[size];
        this.multipliers = new double[size];
        this.turned = new double[size];
        this.change = new double[size];
        this.direction = new double[size];
        for (int column = 0; column < size; column++) {
            basis[column][column] = 1;
        }
    }

    boolean has(int row) {
        for (int place = 0; place < count; place++) {
            if (rows[place] == row) {
                return true;
            }
        }
        return false;
    }

    /** Looks at a normal: where it leads and what that does to the multipliers. */
    void turn(double[] normal) {
        Arrays.fill(direction, 0);
        for (int column = 0; column < size; column++) {
            turned[column] = product(basis[column], normal);
            if (column >= count) {
                for (int i = 0; i < size; i++) {
                    direction[i] += turned[column] * basis[column][i];
                }
            }
        }
        for (int place = count - 1; place >= 0; place--) {
            double sum = turned[place];
            for (int after = place + 1; after < count; after++) {
                sum -= triangle[after][place] * change[after];
            }
            change[place] = sum / triangle[place][place];
        }
    }

    /** The squared length of the part of the normal that no row that holds stands in the way of. */
    double freeSquare() {
        double square = 0;
        for (int column = count; column < size; column++) {
            square += turned[column] * turned[column];
        }
        return square;
    }

    double[] direction() {
        return direction;
    }

    /** The place of the row whose multiplier turns negative first, or -1. */
    int blocking() {
        int first = -1;
        for (int place = 0; place < count; place++) {
            boolean falls = change[place] > 0;
            if (falls && (first < 0 || blockedAfter(place) < blockedAfter(first))) {
                first = place;
            }
        }
        return first;
    }

    double blockedAfter(int place) {
        return multipliers[place] / change[place];
    }

    void move(double step) {
        for (int place = 0; place < count; place++) {
            multipliers[place] -= step * change[place];
        }
    }

    /** The row last turned holds from now on. */
    void add(int row, double multiplier) {
        for (int column = size - 1; column > count; column--) {
            rotate(column - 1, turned[column - 1], turned[column]);
            turned[column - 1] = hypot(turned[column - 1], turned[column]);
            turned[column] = 0;
        }
        System.arraycopy(turned, 0, triangle[count], 0, count + 1);
        rows[count] = row;
        multipliers[count] = multiplier;
        count++;
    }

    void drop(int place) {
        double[] dropped = triangle[place];
        for (int after = place; after < count - 1; after++) {
            triangle[after] = triangle[after + 1];
            rows[after] = rows[after + 1];
            multipliers[after] = multipliers[after + 1];
        }
        triangle[count - 1] = dropped;
        count--;
        for (int column = place; column < count; column++) {
            double above = triangle[column][column];
            double below = triangle[column][column + 1];
            double length = hypot(above, below);
            if (length == 0) {
                continue;
            }
            rotate(column, above, below);
            for (int later = column; later < count; later++) {
                double first = triangle[later][column];
                double second = triangle[later][column + 1];
                triangle[later][column] = (above * first + below * second) / length;
                triangle[later][column + 1] = (above * second - below * first) / length;
            }
        }
    }

    /** Turns two columns of Q so that all of a pair of coordinates comes to lie in the first. */
    private void rotate(int column, double first, double second) {
        double length = hypot(first, second);
        if (length == 0) {
            return;
        }
        double cosine = first / length;
        double sine = second / length;
        double[] left = basis[column];
        double[] right = basis[column + 1];
        for (int i = 0; i < size; i++) {
            double kept = left[i];
            left[i] = cosine * kept + sine * right[i];
            right[i] = cosine * right[i] - sine * kept;
        }
    }

    private static double hypot(double first, double second) {
        return Math.sqrt(first * first + second * second);
    }

    private double product(double[] column, double[] normal) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += column[i] * normal[i];
        }
        return sum;
    }
}
