package org.hedgerow.scenarios.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What Maven's repository keeps beside a jar: {@code group/artifact/version/artifact-version.pom}. */
record Pom(Path repository, Element project) {
    static Pom of(Path file) {
        Element project = parse(file);
        Path repository = file.getParent().getParent().getParent();
        for (int level = coordinate(project, "groupId").split("\\.").length; level > 0; level--) {
            repository = repository.getParent();
        }
        return new Pom(repository, project);
    }

    List<String> licences() {
        List<String> own = children(project, "licenses")
                .flatMap(all -> children(all, "license"))
                .map(licence -> text(licence, "name") + " " + text(licence, "url"))
                .toList();
        return own.isEmpty() ? parent().map(Pom::licences).orElse(List.of()) : own;
    }

    private Optional<Pom> parent() {
        return children(project, "parent").findFirst().map(parent -> {
            String version = text(parent, "version");
            String artifact = text(parent, "artifactId");
            Path folder = repository.resolve(text(parent, "groupId").replace('.', '/'));
            return of(folder.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ".pom"));
        });
    }

    private static String coordinate(Element project, String name) {
        String own = text(project, name);
        return own.isEmpty() ? text(children(project, "parent").findFirst().orElseThrow(), name) : own;
    }

    private static String text(Element of, String name) {
        return children(of, name)
                .findFirst()
                .map(child -> child.getTextContent().trim())
                .orElse("");
    }

    private static Stream<Element> children(Element of, String name) {
        return IntStream.range(0, of.getChildNodes().getLength())
                .mapToObj(number -> of.getChildNodes().item(number))
                .filter(child -> child.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name));
    }

    private static Element parse(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException fault) {
            throw new IllegalStateException(file.toString(), fault);
        }
    }
}
