package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.position.Line;
import org.hedgerow.programme.Programme;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that is offered escapes the laws of this package: each kind of model, deal and strategy is among the specimens. */
class SpecimenTest {
    private static final Set<Class<?>> SPECIMENS = Parts.kinds(Stream.of(
                    Models.all(false).stream().map(Specimen::thing),
                    World.FAIR.scene().strategies().stream(),
                    World.FAIR.scene().position().lines().stream(),
                    World.FAIR.scene().hedged().stream().flatMap(some -> some.plan().trades().stream()))
            .flatMap(some -> some)
            .collect(Collectors.toList()));

    static Stream<Class<?>> interfaces() {
        return Stream.of(
                SpotModel.class,
                RateModel.class,
                Line.class,
                Instrument.class,
                Trade.class,
                Programme.class,
                Strategy.class);
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void everyKindHasASpecimen(Class<?> kind) {
        assertThat(missing(kind, SPECIMENS))
                .as(
                        "kinds of %s that are missing among the specimens of this package, so that no law is tested of them",
                        kind)
                .isEmpty();
        assertThat(Kinds.of(kind)).isNotEmpty();
    }

    static List<Class<?>> missing(Class<?> kind, Set<Class<?>> specimens) {
        return Kinds.of(kind).stream().filter(type -> !specimens.contains(type)).toList();
    }

    @Test
    void namesAreDistinct() {
        List<String> names =
                World.FAIR.scene().strategies().stream().map(Strategy::name).toList();
        assertThat(names).doesNotHaveDuplicates();
    }
}
