package org.hedgerow.scenarios.command.compare;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.BoundedJson;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.RunFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A result that a run wrote, and what was written beside it.
 *
 * @param name as the user has it
 * @param manifest of the same folder, where there is one that vouches for it
 */
public record StoredResult(String name, JsonNode result, Optional<JsonNode> manifest) {
    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = new JsonMapper(BoundedJson.ofResults());

    /** Of a folder, a file, or standard input where it is a dash. */
    public static StoredResult of(String argument, InputStream in) {
        if (argument.equals("-")) {
            return new StoredResult("standard input", result(argument, bytes(argument, in)), Optional.empty());
        }
        Path path = path(argument);
        Path file = Files.isDirectory(path) ? path.resolve(RunFolder.RESULT) : path;
        JsonNode result = result(file.toString(), bytes(file));
        Path manifest = file.resolveSibling(RunFolder.MANIFEST);
        boolean isOfRun = file.endsWith(RunFolder.RESULT) && Files.isRegularFile(manifest);
        return new StoredResult(
                argument, result, isOfRun ? Optional.of(json(manifest.toString(), bytes(manifest))) : Optional.empty());
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException fault) {
            throw unreadable(argument, fault.getReason(), fault);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Bounded.bytes(file, InputLimits.NAMED_BYTES);
        } catch (IOException fault) {
            throw unreadable(file.toString(), FileFault.words(fault), fault);
        }
    }

    private static byte[] bytes(String name, InputStream in) {
        try {
            return Bounded.bytes(in, InputLimits.NAMED_BYTES);
        } catch (IOException fault) {
            throw unreadable(name, FileFault.words(fault), fault);
        }
    }

    private static JsonNode json(String name, byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException fault) {
            String line =
                    fault.getLocation() == null ? "" : ":" + fault.getLocation().getLineNr();
            throw Refusal.usage(name + line + ": is not JSON", fault);
        }
    }

    private static JsonNode result(String name, byte[] bytes) {
        JsonNode result = json(name, bytes);
        if (!result.path("conventions").isObject() || !result.path("strategies").isArray()) {
            throw Refusal.usage(name + ": is not the result of a run", null);
        }
        if (result.path("format").asInt(0) != FORMAT) {
            throw Refusal.usage(
                    name + ": is a result of format " + result.path("format") + ", but " + FORMAT + " is known here",
                    null);
        }
        return result;
    }

    /** What is made of it; refused where it has not what a run writes. */
    public <T> T read(Function<JsonNode, T> made) {
        try {
            return made.apply(result);
        } catch (InvalidValue
                | JacksonException
                | IndexOutOfBoundsException
                | NullPointerException
                | NoSuchElementException fault) {
            throw Refusal.usage(name + ": is not the result of a run", fault);
        }
    }

    private static Refusal unreadable(String name, String why, Exception fault) {
        return Refusal.usage(name + ": cannot be read: " + why, fault);
    }

    /** A text or number of the conventions; empty where it is absent. */
    String convention(String key) {
        JsonNode value = result.path("conventions").path(key);
        return value.isMissingNode() ? "" : value.asString("");
    }

    /** SHA-256 of the scenario's bytes, where a manifest tells it. */
    Optional<String> scenario() {
        return manifest.map(about -> about.path("scenarioSha256").asString("")).filter(sha -> !sha.isEmpty());
    }
}
