package org.hedgerow.optimiser.cost;

/** Finds numbers by rank without sorting all of them. */
final class Selection {
    private static final int FEW = 16;

    private Selection() {}

    /** The number of a rank, from 0 the smallest; the row is left in another order. Hoare's selection (1961). */
    static double smallest(double[] row, int rank) {
        int low = 0;
        int high = row.length - 1;
        while (low < high) {
            double pivot = middle(row[low], row[(low + high) >>> 1], row[high]);
            int left = low;
            int right = high;
            while (left <= right) {
                while (row[left] < pivot) {
                    left++;
                }
                while (row[right] > pivot) {
                    right--;
                }
                if (left <= right) {
                    double kept = row[left];
                    row[left++] = row[right];
                    row[right--] = kept;
                }
            }
            if (rank <= right) {
                high = right;
            } else if (rank >= left) {
                low = left;
            } else {
                return row[rank];
            }
        }
        return row[rank];
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    /** The places of numbers from the smallest up; of equal ones the first place first. Merges ever longer runs. */
    static int[] order(double[] numbers) {
        int[] order = new int[numbers.length];
        int[] other = new int[numbers.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = place;
        }
        for (int from = 0; from < order.length; from += FEW) {
            insert(order, numbers, from, Math.min(order.length, from + FEW));
        }
        for (int run = FEW; run < order.length; run *= 2) {
            for (int from = 0; from < order.length; from += 2 * run) {
                merge(
                        order,
                        other,
                        numbers,
                        from,
                        Math.min(order.length, from + run),
                        Math.min(order.length, from + 2 * run));
            }
            int[] merged = other;
            other = order;
            order = merged;
        }
        return order;
    }

    private static void insert(int[] order, double[] numbers, int from, int end) {
        for (int place = from + 1; place < end; place++) {
            int moved = order[place];
            int to = place;
            while (to > from && numbers[order[to - 1]] > numbers[moved]) {
                order[to] = order[to - 1];
                to--;
            }
            order[to] = moved;
        }
    }

    private static void merge(int[] order, int[] other, double[] numbers, int from, int middle, int end) {
        int left = from;
        int right = middle;
        for (int to = from; to < end; to++) {
            boolean takesLeft = right == end || (left < middle && numbers[order[left]] <= numbers[order[right]]);
            other[to] = takesLeft ? order[left++] : order[right++];
        }
    }
}
