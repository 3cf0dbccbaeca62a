package org.hedgerow.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Libraries are the ones that were looked at, and may be used and passed on as they are here. */
class LibrariesTest {
    private static final Map<String, Library> LIBRARIES = Library.ofClassPath();

    /** What may be passed on in one file with code under the Apache License. */
    private static final Set<String> PASSED_ON = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0");

    /** Licences that the repository does not tell, or that may be chosen and are not told apart; none is passed on. */
    private static final Map<String, String> KNOWN = Map.of(
            "oro-2.0.8.jar", "Apache-1.1, of a time when files did not say",
            "javax.servlet-api-4.0.1.jar", "CDDL-1.1 or GPL-2.0 with the class path exception");

    @Test
    void theBillNamesEveryLibraryOfTheProgramAsItIs() {
        assertThat(Material.libraries()).hasSizeGreaterThan(5).allSatisfy(part -> assertThat(LIBRARIES.get(part.file()))
                .as("the bill is written anew as scenarios/pom.xml says, by now %s", part)
                .isNotNull()
                .extracting(Library::sha256)
                .isEqualTo(part.sha256()));
    }

    @Test
    void theVendoredFileIsTheOneOfItsBill() throws GeneralSecurityException {
        for (Material.Part part : Material.parts("META-INF/sbom/echarts.cdx.json")) {
            byte[] bytes = Material.bytes(part.library().substring(1));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(part.sha256());
        }
    }

    @Test
    void whatIsPassedOnMayBe() {
        assertThat(Material.libraries())
                .allSatisfy(
                        part -> assertThat(part.licences()).as(part.library()).containsAnyElementsOf(PASSED_ON));
        Map<String, List<String>> billed = Material.libraries().stream()
                .collect(Collectors.toMap(Material.Part::library, Material.Part::licences));
        assertThat(Material.licences()).allSatisfy(line -> {
            assertThat(PASSED_ON).contains(line.licence());
            assertThat(billed.getOrDefault(line.library(), List.of(line.licence())))
                    .as(line.library())
                    .contains(line.licence());
        });
    }

    @Test
    void everyLibraryThatIsPassedOnHasItsLicenceAndNotices() {
        Map<String, Material.Licence> index =
                Material.licences().stream().collect(Collectors.toMap(Material.Licence::library, Function.identity()));
        assertThat(Stream.concat(Material.libraries().stream().map(Material.Part::library), Stream.of("npm:echarts")))
                .containsExactlyInAnyOrderElementsOf(index.keySet());
        for (Material.Part part : Material.libraries()) {
            Material.Licence line = index.get(part.library());
            List<String> here = line.texts().stream().map(Material::text).toList();
            assertThat(here).as(part.library()).anyMatch(text -> text.contains(title(line.licence())));
            assertThat(LIBRARIES.get(part.file()).texts()).allSatisfy((name, text) -> assertThat(here)
                    .as("%s of %s", name, part.library())
                    .contains(text));
        }
    }

    @Test
    void theLicenceOfHedgerowIsInItsJars() {
        assertThat(Material.text("META-INF/licenses/Apache-2.0.txt"))
                .isEqualTo(Material.text("META-INF/LICENSE"))
                .contains(title("Apache-2.0"));
    }

    @Test
    void nothingIsUnderALicenceOfGnuAlone() {
        assertThat(LIBRARIES).hasSizeGreaterThan(20);
        assertThat(LIBRARIES.values().stream()
                        .filter(library ->
                                !KNOWN.containsKey(library.jar().getFileName().toString()))
                        .collect(Collectors.toMap(Library::jar, Library::licences))
                        .entrySet())
                .filteredOn(library -> library.getValue().stream()
                        .allMatch(licence -> licence.matches("(?i).*(\\bGNU\\b|[AL]?GPL).*")))
                .isEmpty();
    }

    /** Then what is said of these libraries is said of those of core too. */
    @Test
    void coreIsTestedWithNothingElse() throws IOException {
        assertThat(artifacts("../core/pom.xml"))
                .filteredOn(artifact -> !artifact.equals("commons-math3"))
                .isNotEmpty()
                .isSubsetOf(artifacts("pom.xml"));
    }

    private static List<String> artifacts(String pom) throws IOException {
        return Pattern.compile("<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>([^<]*)<")
                .matcher(Files.readString(Path.of(pom)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String title(String licence) {
        return switch (licence) {
            case "Apache-2.0" -> "Apache License";
            case "MPL-2.0" -> "Mozilla Public License Version 2.0";
            case "MIT" -> "Permission is hereby granted, free of charge";
            default -> "Redistribution and use in source and binary forms";
        };
    }
}
