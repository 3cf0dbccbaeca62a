package org.hedgerow.scenarios.schema;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of single components that a compact constructor states without condition, as keywords of a schema. */
final class SourceRules {
    private static final Set<String> THROUGH = Set.of("ifPresent", "map", "copyOf", "present");

    private final Class<?> record;
    private final Set<String> components;
    private final Map<String, Map<String, Object>> rules = new TreeMap<>();

    private SourceRules(Class<?> record) {
        this.record = record;
        this.components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    static Map<String, Map<String, Object>> of(Class<?> record, ClassTree source) {
        SourceRules rules = new SourceRules(record);
        for (Tree member : source.getMembers()) {
            if (member instanceof MethodTree method && rules.isCompact(method)) {
                rules.body(method.getBody());
            }
        }
        return rules.rules;
    }

    /** The parser gives a compact constructor the parameters of the record. */
    private boolean isCompact(MethodTree method) {
        return method.getName().contentEquals("<init>")
                && method.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .allMatch(components::contains)
                && (method.getParameters().isEmpty() || method.getParameters().size() == components.size());
    }

    private void body(BlockTree body) {
        for (StatementTree statement : body.getStatements()) {
            if (statement instanceof ExpressionStatementTree line) {
                ExpressionTree expression = line.getExpression();
                expression(expression instanceof AssignmentTree set ? set.getExpression() : expression, Map.of());
            }
        }
    }

    /** @param names of components by other names that lambdas give them */
    private void expression(ExpressionTree expression, Map<String, String> names) {
        if (!(expression instanceof MethodInvocationTree call)) {
            return;
        }
        String method = method(call);
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            if (select.getExpression().toString().equals("Checks")) {
                component(arguments.get(0), names).ifPresent(component -> rule(method, arguments)
                        .ifPresent(rule -> rules.computeIfAbsent(component, absent -> new LinkedHashMap<>())
                                .putAll(rule)));
            } else if (arguments.size() == 1 && arguments.get(0) instanceof LambdaExpressionTree lambda) {
                within(select.getExpression(), method, lambda, names);
            }
            expression(select.getExpression(), names);
        }
        if (THROUGH.contains(method)) {
            arguments.forEach(argument -> expression(argument, names));
        }
    }

    /** What is done with an optional component, where it is there. */
    private void within(ExpressionTree owner, String method, LambdaExpressionTree lambda, Map<String, String> names) {
        Optional<String> component = component(owner, names);
        if (component.isPresent() && THROUGH.contains(method) && lambda.getBody() instanceof ExpressionTree body) {
            Map<String, String> more = new LinkedHashMap<>(names);
            more.put(lambda.getParameters().get(0).getName().toString(), component.get());
            expression(body, more);
        }
    }

    private Optional<String> component(ExpressionTree expression, Map<String, String> names) {
        if (expression instanceof IdentifierTree name) {
            String known =
                    names.getOrDefault(name.getName().toString(), name.getName().toString());
            return Optional.of(known).filter(components::contains);
        }
        boolean checked =
                expression instanceof MethodInvocationTree call && method(call).equals("present");
        return checked
                ? component(((MethodInvocationTree) expression).getArguments().get(0), names)
                : Optional.empty();
    }

    private static String method(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : call.getMethodSelect().toString();
    }

    private Optional<Map<String, Object>> rule(String check, List<? extends ExpressionTree> arguments) {
        return switch (check) {
            case "positive" -> Optional.of(Map.of("exclusiveMinimum", 0));
            case "notNegative" -> Optional.of(Map.of("minimum", 0));
            case "share" -> range(Optional.of(0), Optional.of(1));
            case "correlation" -> range(Optional.of(-1), Optional.of(1));
            case "in" -> range(number(arguments.get(1)), number(arguments.get(2)));
            case "notBlank" -> Optional.of(Map.of("pattern", "\\S"));
            case "notEmpty" -> Optional.of(Map.of("minItems", 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Map<String, Object>> range(Optional<Number> low, Optional<Number> high) {
        Map<String, Object> range = new LinkedHashMap<>();
        low.ifPresent(bound -> range.put("minimum", bound));
        high.ifPresent(bound -> range.put("maximum", bound));
        return Optional.of(range);
    }

    private Optional<Number> number(ExpressionTree bound) {
        if (bound instanceof LiteralTree literal && literal.getValue() instanceof Number number) {
            return Optional.of(number);
        }
        if (bound instanceof UnaryTree minus && minus.getKind() == Tree.Kind.UNARY_MINUS) {
            return number(minus.getExpression()).map(SourceRules::negative);
        }
        return bound instanceof IdentifierTree name ? constant(name.getName().toString()) : Optional.empty();
    }

    private static Number negative(Number number) {
        return number instanceof Integer whole ? (Number) (-whole) : (Number) (-number.doubleValue());
    }

    private Optional<Number> constant(String name) {
        List<Class<?>> owners = new ArrayList<>(List.of(record));
        owners.addAll(List.of(record.getInterfaces()));
        Optional.ofNullable(record.getEnclosingClass()).ifPresent(owners::add);
        for (Class<?> owner : owners) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(name) && Modifier.isStatic(field.getModifiers())) {
                    return Optional.of(value(field));
                }
            }
        }
        return Optional.empty();
    }

    private static Number value(Field field) {
        try {
            field.setAccessible(true);
            return (Number) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(field + " cannot be read", closed);
        }
    }
}
