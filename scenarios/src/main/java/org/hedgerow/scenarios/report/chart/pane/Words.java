package org.hedgerow.scenarios.report.chart.pane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds room for words beside points, so that none lies upon another or on a point. */
public final class Words {
    private static final double LETTER = 0.56; // average width over height
    private static final double DISTANCE = 8;
    private static final double LINE = 1.25;
    private static final double STEP = 5;
    private static final double[] SHIFTS = {0, -0.8, 0.8, -1.6, 1.6, -2.6, 2.6, -3.6, 3.6};

    private final double size;
    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /**
     * @param size of the letters
     * @param width of the space that words must stay in
     */
    public Words(double size, double width, double height) {
        this.size = size;
        this.width = width;
        this.height = height;
    }

    /** Where words stand: to the right or left of their point, and so much below its middle. */
    public record Room(boolean isRight, double below) {}

    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** A point that words may not cover. */
    public void point(double x, double y) {
        taken.add(new Box(x - 5, y - 5, x + 5, y + 5));
    }

    /** A line that words may not cover. */
    public void line(double x, double y, double toX, double toY) {
        int steps = (int) Math.ceil(Math.hypot(toX - x, toY - y) / STEP);
        for (int step = 0; step <= steps; step++) {
            double part = steps == 0 ? 0 : (double) step / steps;
            double across = x + part * (toX - x);
            double down = y + part * (toY - y);
            taken.add(new Box(across - 1, down - 1, across + 1, down + 1));
        }
    }

    /** Room beside a point for words, which it then takes; empty where all is full. */
    public Optional<Room> beside(double x, double y, String words) {
        for (double shift : SHIFTS) {
            for (boolean right : new boolean[] {x < width / 2, x >= width / 2}) {
                Box box = box(x, y + shift * size, words, right);
                if (fits(box)) {
                    taken.add(box);
                    return Optional.of(new Room(right, shift * size));
                }
            }
        }
        return Optional.empty();
    }

    /** How far names in one column have to be moved down so that they stand apart; from their wished heights. */
    public static double[] apart(double[] heights, double least) {
        Integer[] order = IntStream.range(0, heights.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(place -> heights[place]));
        double[] moved = heights.clone();
        for (int round = 0; round < 200; round++) {
            boolean touched = false;
            for (int place = 1; place < order.length; place++) {
                double gap = moved[order[place]] - moved[order[place - 1]];
                if (gap < least - 0.01) {
                    moved[order[place]] += (least - gap) / 2;
                    moved[order[place - 1]] -= (least - gap) / 2;
                    touched = true;
                }
            }
            if (!touched) {
                break;
            }
        }
        return IntStream.range(0, heights.length)
                .mapToDouble(place -> moved[place] - heights[place])
                .toArray();
    }

    private boolean fits(Box box) {
        return box.left >= 0
                && box.right <= width
                && box.top >= 0
                && box.bottom <= height
                && taken.stream().noneMatch(box::meets);
    }

    private Box box(double x, double y, String words, boolean right) {
        double length = LETTER * size * words.codePointCount(0, words.length());
        double left = right ? x + DISTANCE : x - DISTANCE - length;
        double half = LINE * size / 2;
        return new Box(left, y - half, left + length, y + half);
    }
}
