package org.hedgerow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The packages stand in the order of the flow of data, and each imports only packages above it. */
class PackageOrderTest {
    private static final String ROOT = "org.hedgerow.";

    private static final List<String> ORDER = List.of(
            "check",
            "money",
            "time",
            "math",
            "math.numeric",
            "math.probability",
            "math.fit",
            "random",
            "formula",
            "formula.hedge",
            "formula.risk",
            "formula.rate",
            "formula.fourier",
            "formula.smile",
            "formula.variance",
            "formula.vanilla",
            "formula.barrier",
            "formula.average",
            "formula.fixing",
            "market.smile",
            "market",
            "history",
            "path.observable",
            "path",
            "sample",
            "outcome",
            "model.rate",
            "model",
            "model.joint",
            "model.diffusion",
            "model.jump",
            "model.history",
            "model.regime",
            "calibration.history",
            "calibration.regime",
            "calibration.quote",
            "instrument",
            "instrument.linear",
            "instrument.option",
            "instrument.trigger",
            "instrument.average",
            "instrument.fixing",
            "position",
            "position.operation",
            "position.volume",
            "position.borrower",
            "ledger",
            "trade",
            "trade.swap",
            "trade.rolled",
            "trade.margin",
            "trade.structure",
            "trade.agreed",
            "programme",
            "programme.rule",
            "programme.order",
            "hedge",
            "hedge.fixed",
            "hedge.change",
            "hedge.funding",
            "hedge.option",
            "hedge.structure",
            "booking",
            "simulation",
            "risk",
            "risk.row",
            "risk.located",
            "risk.measure",
            "risk.tail",
            "risk.shape",
            "outlook.budget",
            "outlook",
            "outlook.distribution",
            "outlook.fan",
            "credit.borrower",
            "credit",
            "credit.netting",
            "credit.exposure",
            "credit.adjustment",
            "credit.loss",
            "limit",
            "limit.norm",
            "limit.own",
            "limit.part",
            "limit.gauge",
            "limit.watch",
            "limit.capital",
            "payoff",
            "pricing",
            "contribution",
            "decision.charge",
            "decision.appraisal",
            "sensitivity",
            "decision.insurance",
            "decision",
            "decision.convergence",
            "decision.ladder",
            "decision.turning",
            "decision.look",
            "comparison",
            "stress.path",
            "stress.reverse",
            "stress",
            "estimate",
            "optimiser.cost",
            "optimiser",
            "optimiser.mix",
            "effectiveness",
            "attribution",
            "scenario",
            "backtest.coverage",
            "backtest.forecast",
            "backtest",
            "backtest.decision");

    /** Stages on the two sides of a buffer know the buffer, not each other. */
    private static final List<String> SIMULATES =
            List.of("model", "instrument", "trade", "hedge", "booking", "simulation");

    private static final JavaClasses CORE = CoreClasses.ALL;

    @Test
    void everyPackageStandsInTheOrder() {
        Set<String> found = CORE.stream().map(PackageOrderTest::packageOf).collect(Collectors.toSet());
        assertThat(ORDER).containsExactlyInAnyOrderElementsOf(found);
    }

    @Test
    void noPackageImportsOneBelowIt() {
        for (int place = 0; place < ORDER.size(); place++) {
            String[] below = ORDER.subList(place + 1, ORDER.size()).stream()
                    .map(name -> ROOT + name)
                    .toArray(String[]::new);
            if (below.length > 0) {
                ArchRule rule = noClasses()
                        .that()
                        .resideInAPackage(ROOT + ORDER.get(place))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(below);
                rule.check(CORE);
            }
        }
    }

    @Test
    void riskKnowsOutcomesOnlyAsNumbers() {
        String[] simulation = SIMULATES.stream().map(name -> ROOT + name).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "risk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(simulation)
                .check(CORE);
    }

    @Test
    void modelsKnowNeitherInstrumentsNorPositions() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "outcome", ROOT + "instrument", ROOT + "position")
                .check(CORE);
    }

    @Test
    void coreReadsNoFilesWritesNoConsoleAndNeverExits() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "tools.jackson..", "com.fasterxml..", "picocli..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|Input|Output|Print|Console|Random).*")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CORE);
    }

    @Test
    void theVectorApiLivesInMathAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "math")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jdk.incubator.vector")
                .check(CORE);
    }

    @Test
    void apacheTypesStayInMath() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "math..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache..")
                .check(CORE);
    }

    /** Their last bit differs between JDKs and processors; StrictMath and our own polynomials give the same everywhere. */
    @Test
    void nobodyCallsTranscendentalFunctionsOfMath() {
        for (String function : List.of("exp", "log", "sin", "cos", "tan", "tanh", "cbrt", "expm1", "log1p")) {
            noClasses().should().callMethod(Math.class, function, double.class).check(CORE);
        }
        noClasses()
                .should()
                .callMethod(Math.class, "pow", double.class, double.class)
                .check(CORE);
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
