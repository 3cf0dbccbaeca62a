package org.hedgerow.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Comparator;
import java.util.List;
import org.hedgerow.CoreClasses;

/** Which kinds of a thing the library offers, found in its class files. */
final class Kinds {
    private Kinds() {}

    /** Public classes that can be made and are one, by name. */
    static List<Class<?>> of(Class<?> interfaceType) {
        return CoreClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(interfaceType))
                .filter(Kinds::isOffered)
                .sorted(Comparator.comparing(JavaClass::getName))
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static boolean isOffered(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && !type.isInterface();
    }
}
