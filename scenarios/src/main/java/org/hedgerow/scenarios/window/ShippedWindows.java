package org.hedgerow.scenarios.window;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.hedgerow.stress.HistoricalWindow;

/** The windows of history inside the jar. */
public final class ShippedWindows {
    private static final String PLACE = "/windows/historical.csv";

    private ShippedWindows() {}

    /** All, in the order of the file. */
    public static List<HistoricalWindow> all() {
        try (InputStream file = ShippedWindows.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + PLACE);
            }
            return WindowsFile.of(PLACE, file.readAllBytes());
        } catch (IOException fault) {
            throw new IllegalStateException("the jar cannot be read at " + PLACE, fault);
        }
    }

    /** Those against which moves of a home currency are known. */
    public static List<HistoricalWindow> quoting(Currency home) {
        return all().stream().filter(window -> window.quoted().contains(home)).toList();
    }

    /** The one of a name. */
    public static Optional<HistoricalWindow> of(String name) {
        return all().stream().filter(window -> window.name().equals(name)).findFirst();
    }

    /** The names in their order. */
    public static List<String> names() {
        return all().stream().map(HistoricalWindow::name).toList();
    }
}
