package org.hedgerow.scenarios.profile;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The profiles of norms inside the jar. */
public final class ShippedProfiles {
    /** In the order in which they are listed. */
    public static final List<String> NAMES =
            List.of("ua-nbu", "basel-shorthand", "eu-crr-351", "ru-178-i", "kg-banks", "kz-net");

    private ShippedProfiles() {}

    /** The file that a name means: a profile's, or one of its periods', which begin with the profile's name and a dash. */
    public static Optional<String> of(String name) {
        return NAMES.stream()
                .filter(profile -> name.equals(profile) || name.startsWith(profile + "-"))
                .findFirst();
    }

    /** The bytes of the file of a profile that is listed. */
    public static byte[] bytes(String profile) {
        String place = "/profiles/" + profile + ".json";
        try (InputStream file = ShippedProfiles.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + place);
            }
            return file.readAllBytes();
        } catch (IOException fault) {
            throw new IllegalStateException("the jar cannot be read at " + place, fault);
        }
    }
}
