package org.hedgerow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whoever embeds the library reads its pages, not its source: what is public says what its name does not. */
class JavadocTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** What a method is, a name and a type tell: with no more words than these a comment says nothing. */
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "of",
            "this",
            "that",
            "is",
            "are",
            "to",
            "in",
            "and",
            "or",
            "its",
            "their",
            "returns",
            "return",
            "gets",
            "get",
            "class",
            "record",
            "interface",
            "enum",
            "constructor",
            "value",
            "values",
            "object");

    private static final Pattern NUMBER =
            Pattern.compile("double|int|long|Optional<(Double|Integer|Long)>|List<Double>|(Sorted)?Map<.*Double>");

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        assertThat(silent(Asked.TYPES)).isEmpty();
    }

    @Test
    void everyPublicMethodSaysWhatItsNameDoesNot() throws IOException {
        assertThat(silent(Asked.MEMBERS)).isEmpty();
    }

    /** Its unit or sign, in a tag or in the sentence. */
    @Test
    void everyNumberOfAPublicRecordIsTold() throws IOException {
        assertThat(silent(Asked.NUMBERS)).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItsStageDoes() throws IOException {
        for (String exported : exported()) {
            Path page = SOURCES.resolve(exported.replace('.', '/')).resolve("package-info.java");
            assertThat(page).exists();
            assertThat(Files.readString(page)).startsWith("/**");
        }
    }

    private enum Asked {
        TYPES,
        MEMBERS,
        NUMBERS
    }

    private static Set<String> exported() throws IOException {
        Matcher exports =
                Pattern.compile("exports ([\\w.]+);").matcher(Files.readString(SOURCES.resolve("module-info.java")));
        Set<String> packages = new TreeSet<>();
        while (exports.find()) {
            packages.add(exports.group(1));
        }
        return packages;
    }

    private static List<String> silent(Asked asked) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String exported : exported()) {
            try (Stream<Path> some = Files.list(SOURCES.resolve(exported.replace('.', '/')))) {
                some.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Silent silent = new Silent(DocTrees.instance(task), asked);
            for (CompilationUnitTree unit : task.parse()) {
                silent.scan(unit, null);
            }
            return silent.found;
        }
    }

    /** Walks what is public and notes what has nothing to say. */
    private static final class Silent extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final Asked asked;
        private final List<String> found = new ArrayList<>();
        private final List<ClassTree> within = new ArrayList<>();

        Silent(DocTrees docs, Asked asked) {
            this.docs = docs;
            this.asked = asked;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (!within.isEmpty() && !isPublic(type.getModifiers())
                    || within.isEmpty() && !hasPublic(type.getModifiers())) {
                return null;
            }
            if (asked == Asked.TYPES) {
                check(type.getSimpleName().toString(), type.getSimpleName().toString());
            }
            if (asked == Asked.NUMBERS && type.getKind() == Tree.Kind.RECORD) {
                checkNumbers(type);
            }
            within.add(type);
            super.visitClass(type, nothing);
            within.remove(within.size() - 1);
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            ClassTree owner = within.get(within.size() - 1);
            boolean overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean isConstructor = method.getName().contentEquals("<init>");
            boolean ofRecord = owner.getKind() == Tree.Kind.RECORD;
            boolean isCanonical = isConstructor
                    && ofRecord
                    && docs.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), method) >= 0
                    && isCompact(method, owner);
            boolean isAccessor = ofRecord
                    && method.getParameters().isEmpty()
                    && components(owner).contains(method.getName().toString());
            boolean noArguments = isConstructor && method.getParameters().isEmpty();
            if (asked == Asked.MEMBERS
                    && isPublic(method.getModifiers())
                    && !overrides
                    && !isCanonical
                    && !isAccessor
                    && !noArguments) {
                String name = isConstructor
                        ? owner.getSimpleName().toString()
                        : method.getName().toString();
                String arguments = method.getParameters().stream()
                        .map(VariableTree::getType)
                        .map(Tree::toString)
                        .collect(Collectors.joining(", "));
                check(name + "(" + arguments + ")", name);
            }
            return null;
        }

        private void checkNumbers(ClassTree type) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            String said = comment == null ? "" : comment.toString();
            type.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .filter(field -> NUMBER.matcher(field.getType().toString()).matches())
                    .filter(field -> !Pattern.compile("\\b" + field.getName() + "\\b")
                            .matcher(said)
                            .find())
                    .forEach(field -> found.add(type.getSimpleName() + "." + field.getName()));
        }

        /** Constants, and what an enum may be. */
        @Override
        public Void visitVariable(VariableTree field, Void nothing) {
            boolean isMember = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            if (asked == Asked.MEMBERS
                    && isMember
                    && field.getModifiers().getFlags().contains(Modifier.STATIC)
                    && isPublic(field.getModifiers())) {
                check(field.getName().toString(), field.getName().toString());
            }
            return null;
        }

        private static Set<String> components(ClassTree owner) {
            return owner.getMembers().stream()
                    .filter(VariableTree.class::isInstance)
                    .map(VariableTree.class::cast)
                    .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(field -> field.getName().toString())
                    .collect(Collectors.toSet());
        }

        private static boolean isCompact(MethodTree method, ClassTree owner) {
            return method.getParameters().size() == components(owner).size();
        }

        private boolean isPublic(ModifiersTree modifiers) {
            boolean ofInterface = within.get(within.size() - 1).getKind() == Tree.Kind.INTERFACE;
            return hasPublic(modifiers) || ofInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
        }

        private static boolean hasPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private void check(String what, String name) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            String owner =
                    within.stream().map(type -> type.getSimpleName().toString()).collect(Collectors.joining("."));
            String packageName = getCurrentPath()
                    .getCompilationUnit()
                    .getPackageName()
                    .toString()
                    .substring("org.hedgerow.".length());
            if (comment == null || saysNothing(comment, name)) {
                found.add(packageName + " " + owner + "." + what
                        + (comment == null ? "" : ": " + comment.getFirstSentence()));
            }
        }

        /** Whether all its words are of the name, or of the kind that says nothing. */
        private static boolean saysNothing(DocCommentTree comment, String name) {
            Set<String> ofName = Arrays.stream(name.split("(?=[A-Z])"))
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            return comment.getBlockTags().isEmpty()
                    && Arrays.stream(comment.getFullBody()
                                    .toString()
                                    .toLowerCase(Locale.ROOT)
                                    .split("[^\\p{L}\\p{N}]+"))
                            .filter(word -> !word.isBlank() && !EMPTY.contains(word))
                            .allMatch(ofName::contains);
        }
    }
}
