package org.hedgerow.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Gives a parameterized test every row of some products of the reference table, one at a time. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(ReferenceSource.Rows.class)
public @interface ReferenceSource {
    /** Products by name. */
    String[] value();

    /** Finds the rows. */
    final class Rows implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            ReferenceSource source = context.getRequiredTestMethod().getAnnotation(ReferenceSource.class);
            return ReferenceRows.of(source.value()).map(Arguments::of);
        }
    }
}
