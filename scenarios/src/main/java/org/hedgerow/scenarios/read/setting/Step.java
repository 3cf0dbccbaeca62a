package org.hedgerow.scenarios.read.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.read.place.Text;

/** From a value to one inside it. */
sealed interface Step {
    /** {@code spot} or {@code ["a.b"]}: of an object its member, of a list the object with this name. */
    record Key(String key) implements Step {}

    /** {@code [3]}: an element of a list, from 0. */
    record Index(int index) implements Step {}

    Pattern STEP = Pattern.compile("\\[(\\d{1,6})]|\\['([^']*)']|\\[\"([^\"]*)\"]|\\.?([^.\\[\\]'\"]+)");

    /** Of a whole place: {@code hedges[2].cover.ratio}, {@code hedges['forward'].cover}. */
    static List<Step> all(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int at = 0;
        while (at < path.length()
                && matcher.region(at, path.length()).lookingAt()
                && (at > 0 || path.charAt(0) != '.')) {
            steps.add(matcher.group(1) == null ? key(matcher) : new Index(Integer.parseInt(matcher.group(1))));
            at = matcher.end();
        }
        if (steps.isEmpty() || at < path.length()) {
            throw new InvalidValue(
                    "must have a place such as horizon, hedges[0].cover or hedges['name'].cover before the"
                            + " first =, but has " + Text.quoted(path));
        }
        return steps;
    }

    private static Key key(Matcher matcher) {
        for (int group = 2; group < 4; group++) {
            if (matcher.group(group) != null) {
                return new Key(matcher.group(group));
            }
        }
        return new Key(matcher.group(4));
    }
}
