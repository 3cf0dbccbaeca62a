package org.hedgerow.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of reference values: the file beside the checkout when it is there, or the one that the system property
 * {@code reference.values} names; else the rows of it that are copied here, those of the products that are offered.
 */
public final class ReferenceRows {
    private static final Path BESIDE = Path.of(
            System.getProperty("reference.values", "../../shared/reference/reference-values.csv")); // of the module

    private static final Pattern FIELD = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    private static final List<ReferenceRow> COPIED = parse(copied());
    private static final Optional<List<ReferenceRow>> SHARED = beside().map(ReferenceRows::parse);
    private static final Map<String, ReferenceRow> BY_ID =
            all().stream().collect(Collectors.toMap(ReferenceRow::id, Function.identity()));

    private ReferenceRows() {}

    /** Every row that there is. */
    public static List<ReferenceRow> all() {
        return SHARED.orElse(COPIED);
    }

    /** The rows of the file beside the checkout. */
    static Optional<List<ReferenceRow>> shared() {
        return SHARED;
    }

    /** The rows that stand in the resources, whether or not the file is there. */
    static List<ReferenceRow> copy() {
        return COPIED;
    }

    /** The rows of these products, in the order of the table. */
    public static Stream<ReferenceRow> of(String... products) {
        List<String> wanted = Arrays.asList(products);
        return all().stream().filter(row -> wanted.contains(row.product()));
    }

    public static ReferenceRow row(String id) {
        return Optional.ofNullable(BY_ID.get(id)).orElseThrow(() -> new IllegalArgumentException("no row " + id));
    }

    private static Optional<String> beside() {
        try {
            return Files.isRegularFile(BESIDE) ? Optional.of(Files.readString(BESIDE)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copied() {
        try (InputStream in = ReferenceRows.class.getResourceAsStream("reference-values.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ReferenceRow> parse(String table) {
        return table.lines().skip(1).map(ReferenceRows::ofLine).toList();
    }

    private static ReferenceRow ofLine(String line) {
        Matcher fields = FIELD.matcher(line);
        String[] field = new String[7];
        for (int i = 0; i < field.length; i++) {
            fields.find();
            String quoted = fields.group(1);
            field[i] = quoted == null ? fields.group(2) : quoted.replace("\"\"", "\"");
        }
        return new ReferenceRow(
                field[0], field[1], field[2], Inputs.parse(field[3]), field[4], Double.parseDouble(field[5]), field[6]);
    }
}
