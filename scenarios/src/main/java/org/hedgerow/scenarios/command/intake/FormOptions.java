package org.hedgerow.scenarios.command.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.intake.Form;
import picocli.CommandLine.Option;

/** How a file is written, where that cannot be seen from it. */
final class FormOptions {
    @Option(
            names = "--map",
            paramLabel = "WHAT=COLUMN",
            split = ",",
            description =
                    "Which column is what, by its name or as #3 by its place; without it columns are known by usual"
                            + " names in English, Ukrainian and Russian.")
    private Map<String, String> map = new LinkedHashMap<>();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Of the text (usual: by its byte order mark, UTF-8 or windows-1251).")
    private Optional<String> encoding = Optional.empty();

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "Between cells: , ; | or tab (usual: the one that parts most).")
    private Optional<String> delimiter = Optional.empty();

    @Option(
            names = "--decimal",
            paramLabel = "SIGN",
            description = "Before decimals: . or , (usual: as the numbers show).")
    private Optional<String> decimal = Optional.empty();

    @Option(
            names = "--dates",
            paramLabel = "PATTERN",
            description = "How days are written, as dd.MM.yyyy (usual: as the days show).")
    private Optional<String> dates = Optional.empty();

    @Option(names = "--skip", paramLabel = "N", description = "Lines above the names of the columns (usual: found).")
    private int skip;

    @Option(names = "--skip-last", paramLabel = "N", description = "Rows at the end that are none.")
    private int skipLast;

    @Option(
            names = "--skip-bad",
            description = "Leaves out rows that cannot be taken, each named with its line, and takes the rest.")
    private boolean skipBad;

    Map<String, String> map() {
        return map;
    }

    boolean skipBad() {
        return skipBad;
    }

    Form form() {
        if (skip < 0 || skipLast < 0) {
            throw Refusal.usage("--skip and --skip-last: must be zero or positive", null);
        }
        return new Form(
                encoding.map(FormOptions::charset),
                delimiter.map(
                        sign -> sign.equals("tab") || sign.equals("\\t") ? '\t' : one("--delimiter", sign, ",;|\t")),
                skip,
                skipLast,
                decimal.map(sign -> one("--decimal", sign, ".,")),
                dates);
    }

    private static char one(String option, String sign, String known) {
        if (sign.length() != 1 || known.indexOf(sign) < 0) {
            throw Refusal.usage(
                    option + ": must be one of "
                            + String.join(" ", known.strip().split("")) + ", but is " + sign,
                    null);
        }
        return sign.charAt(0);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException fault) {
            throw Refusal.usage("--encoding: must be an encoding, as UTF-8 or windows-1251, but is " + name, fault);
        }
    }
}
