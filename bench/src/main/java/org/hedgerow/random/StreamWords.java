package org.hedgerow.random;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.hedgerow.math.Normal;
import org.hedgerow.path.PathBatch;

/**
 * Writes the random numbers of a simulation to the standard output, 32 bits little-endian each, without end: food for
 * batteries of tests, as in {@code java -cp ... org.hedgerow.random.StreamWords paths high | dieharder -g 200 -a}.
 *
 * <p>The simulation has four drivers and 252 dates. The first argument is the order: {@code rows}, block, date, driver,
 * path, as the engine fills rows; {@code paths}, block, path, date, driver, as a path meets them; {@code heads}, the
 * first eight of every row, one from each lane, so that almost only the addressing speaks. The second is the number: the
 * {@code high} 32 or the {@code low} 32 of a uniform's 52 bits, or those of the probability of a {@code normal}. The third, if there is
 * one, is the seed.
 */
public final class StreamWords {
    private static final int DATES = 252;
    private static final long FIRST_DAY = 13_514; // 2007-01-01
    private static final List<Driver> DRIVERS = List.of(
            new Driver("spot", "EUR"),
            new Driver("spot", "USD"),
            new Driver("variance", "EUR"),
            new Driver("variance", "USD"));
    private static final int ROWS = DATES * DRIVERS.size();

    private final Draws draws;
    private final double[][] rows = new double[ROWS][PathBatch.SIZE];
    private final ByteBuffer words =
            ByteBuffer.allocate(ROWS * PathBatch.SIZE * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final String order;
    private final String number;

    private StreamWords(String order, String number, long seed) {
        this.draws = Draws.of(seed);
        this.order = order;
        this.number = number;
    }

    public static void main(String[] arguments) {
        StreamWords stream =
                new StreamWords(arguments[0], arguments[1], arguments.length < 3 ? 1 : Long.parseLong(arguments[2]));
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            for (long block = 0; ; block++) {
                stream.draw(block);
                stream.writeTo(out);
            }
        } catch (IOException closed) {
            System.err.println("the reader has had enough: " + closed.getMessage());
        }
    }

    private void draw(long block) {
        for (int row = 0; row < ROWS; row++) {
            Driver driver = DRIVERS.get(row % DRIVERS.size());
            long day = FIRST_DAY + row / DRIVERS.size();
            if (number.equals("normal")) {
                draws.normals(driver, block, day, rows[row]);
            } else {
                draws.uniforms(driver, block, day, rows[row]);
            }
        }
    }

    private void writeTo(OutputStream out) throws IOException {
        words.clear();
        switch (order) {
            case "rows" -> along(PathBatch.SIZE);
            case "heads" -> along(8);
            case "paths" -> across();
            default -> throw new IllegalArgumentException("rows, paths or heads, not " + order);
        }
        out.write(words.array(), 0, words.position());
        out.flush();
    }

    private void along(int paths) {
        for (double[] row : rows) {
            for (int path = 0; path < paths; path++) {
                words.putInt(word(row[path]));
            }
        }
    }

    private void across() {
        for (int path = 0; path < PathBatch.SIZE; path++) {
            for (double[] row : rows) {
                words.putInt(word(row[path]));
            }
        }
    }

    private int word(double drawn) {
        return switch (number) {
            case "high" -> (int) (long) (drawn * 0x1p32);
            case "low" -> (int) (long) (drawn * 0x1p52);
            case "normal" -> (int) (long) (Normal.cdf(drawn) * 0x1p32);
            default -> throw new IllegalArgumentException("high, low or normal, not " + number);
        };
    }
}
