package org.hedgerow.math;

import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Takes the Vector API where the virtual machine offers and compiles it, and plain Java otherwise. */
final class KernelChoice {
    private static final String PROPERTY = "hedgerow.kernel";
    private static final String VECTOR_MODULE = "jdk.incubator.vector";
    private static final System.Logger LOG = System.getLogger(KernelChoice.class.getName());

    private KernelChoice() {}

    static RowKernel make() {
        return make(System::getProperty);
    }

    static RowKernel make(UnaryOperator<String> property) {
        Optional<String> objection = objection(property);
        if (objection.isPresent()) {
            return scalar(objection.get());
        }
        try {
            RowKernel kernel = vector();
            LOG.log(Level.DEBUG, "Rows are computed by the kernel {0}", kernel.name());
            return kernel;
        } catch (Throwable failure) { // whatever the incubating module throws, plain Java gives the same bits
            return scalar(failure.toString());
        }
    }

    private static Optional<String> objection(UnaryOperator<String> property) {
        if ("scalar".equals(property.apply(PROPERTY))) {
            return Optional.of(PROPERTY + " says so");
        }
        if (ModuleLayer.boot().findModule(VECTOR_MODULE).isEmpty()) {
            return Optional.of("--add-modules " + VECTOR_MODULE + " is not given");
        }
        String mode = property.apply("java.vm.name") + ", " + property.apply("java.vm.info");
        if (!mode.contains("Server VM") || mode.contains("interpreted") || mode.contains("emulated-client")) {
            return Optional.of("there is no C2 compiler in " + mode);
        }
        return Optional.empty();
    }

    private static RowKernel scalar(String reason) {
        LOG.log(Level.INFO, "Rows are computed without the Vector API, slower and to the same bits: {0}", reason);
        return new ScalarRows();
    }

    /** By name, since the class is compiled apart and cannot be linked where the incubating module is missing. */
    private static RowKernel vector() throws Throwable {
        Module vectorModule = ModuleLayer.boot().findModule(VECTOR_MODULE).orElseThrow();
        RowKernel.class.getModule().addReads(vectorModule);
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        Class<?> type = lookup.findClass(KernelChoice.class.getPackageName() + ".VectorRows");
        return (RowKernel)
                lookup.findConstructor(type, MethodType.methodType(void.class)).invoke();
    }
}
