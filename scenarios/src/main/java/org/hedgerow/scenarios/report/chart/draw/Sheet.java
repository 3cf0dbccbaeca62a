package org.hedgerow.scenarios.report.chart.draw;

import java.util.List;

/** Drawings of one width, in rows of so many; each row is as high as its highest. */
public record Sheet(List<Option> tiles, int columns) {
    public Sheet {
        tiles = List.copyOf(tiles);
    }

    public static Sheet of(Option only) {
        return new Sheet(List.of(only), 1);
    }

    int width() {
        return columns * tiles.get(0).width();
    }

    int height() {
        return top(tiles.size() + columns - 1);
    }

    int left(int tile) {
        return tile % columns * tiles.get(0).width();
    }

    int top(int tile) {
        int top = 0;
        for (int first = 0; first + columns <= tile / columns * columns; first += columns) {
            top += tiles.subList(first, Math.min(tiles.size(), first + columns)).stream()
                    .mapToInt(Option::height)
                    .max()
                    .orElse(0);
        }
        return top;
    }
}
