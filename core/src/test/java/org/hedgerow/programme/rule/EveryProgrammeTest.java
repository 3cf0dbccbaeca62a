package org.hedgerow.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.hedgerow.money.Currency;
import org.hedgerow.programme.Programme;
import org.junit.jupiter.api.Test;

/** The enumeration that laws run over forgets no programme. */
class EveryProgrammeTest {
    @Test
    void everyProgrammeOfTheLibraryIsAmongThem() {
        List<String> all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.hedgerow").stream()
                        .filter(type -> type.isAssignableTo(Programme.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(all).hasSizeGreaterThan(6);
        assertThat(EveryProgramme.withProxyFor(Currency.of("EUR")))
                .extracting(programme -> programme.getClass().getName())
                .containsAll(all);
    }
}
