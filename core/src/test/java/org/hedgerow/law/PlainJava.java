package org.hedgerow.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import org.hedgerow.math.Rows;

/** The library and these tests once more, loaded apart, with rows that are computed by plain Java in place of the Vector API. */
final class PlainJava extends ClassLoader {
    private static final String KERNEL = "hedgerow.kernel";
    private static final PlainJava LOADED = new PlainJava();

    private PlainJava() {
        super(PlainJava.class.getClassLoader());
        String before = System.getProperty(KERNEL);
        System.setProperty(KERNEL, "scalar");
        try {
            Class.forName(Rows.class.getName(), true, this); // looks at the property once
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        } finally {
            restore(before);
        }
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty(KERNEL);
        } else {
            System.setProperty(KERNEL, before);
        }
    }

    /** Calls a static method without arguments there; what it returns must be of the Java library's own types. */
    static Object call(Class<?> type, String name) {
        try {
            Method method = LOADED.loadClass(type.getName()).getDeclaredMethod(name);
            method.setAccessible(true);
            return method.invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.hedgerow.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
