package org.hedgerow.scenarios.schema;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources of core say of the types in a schema: their Javadoc, and the rules of their single values. */
final class SourceTexts {
    private static final Path SOURCES = Path.of("../core/src/main/java");

    private final Map<String, Class<?>> wanted;
    private final Map<String, Map<String, Map<String, Object>>> texts = new TreeMap<>();

    private SourceTexts(Collection<Class<?>> wanted) {
        this.wanted = wanted.stream().collect(Collectors.toMap(Class::getName, type -> type));
    }

    /** By name of the type and of its part; what nothing is said of is left out. */
    static Map<String, Map<String, Map<String, Object>>> of(Collection<Class<?>> types) {
        SourceTexts texts = new SourceTexts(types);
        Set<Path> files = types.stream().map(SourceTexts::file).collect(Collectors.toSet());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                texts.new Types(trees).scan(unit, null);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return texts.texts;
    }

    private static Path file(Class<?> type) {
        String top = type.getName().replaceFirst("\\$.*", "");
        return SOURCES.resolve(top.replace('.', '/') + ".java");
    }

    private void put(Class<?> type, String part, Map<String, Object> said) {
        if (!said.isEmpty()) {
            texts.computeIfAbsent(type.getName(), absent -> new TreeMap<>())
                    .computeIfAbsent(part, absent -> new TreeMap<>())
                    .putAll(said);
        }
    }

    private final class Types extends TreePathScanner<Void, Void> {
        private final DocTrees trees;

        Types(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitClass(ClassTree tree, Void none) {
            Class<?> type = wanted.get(binaryName());
            if (type != null) {
                document(type, getCurrentPath());
                if (type.isRecord()) {
                    SourceRules.of(type, tree).forEach((component, rule) -> put(type, component, rule));
                }
            }
            return super.visitClass(tree, none);
        }

        /** The constants of an enum. */
        @Override
        public Void visitVariable(VariableTree tree, Void none) {
            TreePath owner = getCurrentPath().getParentPath();
            if (owner.getLeaf().getKind() == Tree.Kind.ENUM) {
                Class<?> type = wanted.get(binaryName(owner));
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                if (type != null && comment != null) {
                    put(type, tree.getName().toString(), described(comment.getFullBody()));
                }
            }
            return super.visitVariable(tree, none);
        }

        private String binaryName() {
            return binaryName(getCurrentPath());
        }

        private String binaryName(TreePath path) {
            List<String> names = new ArrayList<>();
            for (TreePath each = path; each != null; each = each.getParentPath()) {
                if (each.getLeaf() instanceof ClassTree type) {
                    names.add(0, type.getSimpleName().toString());
                }
            }
            return getCurrentPath().getCompilationUnit().getPackageName() + "." + String.join("$", names);
        }

        private void document(Class<?> type, TreePath path) {
            DocCommentTree comment = trees.getDocCommentTree(path);
            if (comment == null) {
                return;
            }
            put(type, Texts.WHOLE, described(comment.getFullBody()));
            for (DocTree tag : comment.getBlockTags()) {
                if (tag instanceof ParamTree parameter && !parameter.isTypeParameter()) {
                    put(type, parameter.getName().toString(), described(parameter.getDescription()));
                }
            }
        }
    }

    private static Map<String, Object> described(List<? extends DocTree> words) {
        String text = words.stream().map(SourceTexts::text).collect(Collectors.joining());
        String line = text.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? Map.of() : Map.of("description", line);
    }

    private static String text(DocTree word) {
        if (word instanceof TextTree text) {
            return text.getBody();
        }
        if (word instanceof LiteralTree literal) {
            return literal.getBody().getBody();
        }
        if (word instanceof LinkTree link) {
            String label = link.getLabel().stream().map(SourceTexts::text).collect(Collectors.joining());
            return label.isEmpty() ? link.getReference().getSignature().replaceFirst(".*#", "") : label;
        }
        if (word instanceof StartElementTree) {
            return " ";
        }
        return word.getKind() == DocTree.Kind.END_ELEMENT ? "" : word.toString();
    }
}
