package org.hedgerow.scenarios.read.place;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamContext;

/** How places in a file are written: {@code market.pairs.USD/UAH.spot}, {@code hedges[3]}, odd keys {@code ["a.b"]}. */
public final class JsonPath {
    public static final String TOP = "";

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_$/-]+");

    private JsonPath() {}

    public static String member(String owner, String key) {
        if (!PLAIN.matcher(key).matches()) {
            return owner + "[" + Text.quoted(key) + "]";
        }
        return owner.isEmpty() ? key : owner + "." + key;
    }

    public static String element(String owner, int index) {
        return owner + "[" + index + "]";
    }

    /** The same place as Jackson tells it. */
    public static String of(List<Reference> references) {
        String path = TOP;
        for (Reference reference : references) {
            String key = reference.getPropertyName();
            path = key == null ? element(path, reference.getIndex()) : member(path, key);
        }
        return path;
    }

    /** Where a parser stands. */
    static String of(TokenStreamContext context) {
        if (context.getParent() == null) {
            return TOP;
        }
        String owner = of(context.getParent());
        if (context.hasCurrentName()) {
            return member(owner, context.currentName());
        }
        return context.hasCurrentIndex() ? element(owner, context.getCurrentIndex()) : owner;
    }

    /** A place told from its owner: {@code spot} or {@code [2]} or {@code pillars[0].date}. */
    static String joined(String owner, String place) {
        boolean bare = owner.isEmpty() || place.isEmpty() || place.startsWith("[");
        return owner + (bare ? "" : ".") + place;
    }

    /** The place without its last member or element. */
    static String owner(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
