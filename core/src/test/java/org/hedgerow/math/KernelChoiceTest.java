package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KernelChoiceTest {
    @Test
    void theSystemPropertyTurnsTheVectorApiOff() {
        assertThat(kernel(Map.of("hedgerow.kernel", "scalar"))).isEqualTo("scalar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interpreted mode", "mixed mode, emulated-client, sharing"})
    void withoutTheC2CompilerPlainJavaIsFaster(String mode) {
        assertThat(kernel(Map.of("java.vm.info", mode))).isEqualTo("scalar");
    }

    @Test
    void anUnknownVirtualMachineGetsPlainJava() {
        assertThat(kernel(Map.of("java.vm.name", "Eclipse OpenJ9 VM"))).isEqualTo("scalar");
    }

    @Test
    void otherwiseTheVectorApiIsTaken() {
        assertThat(kernel(Map.of())).startsWith("vector");
    }

    private static String kernel(Map<String, String> changed) {
        return KernelChoice.make(name -> changed.getOrDefault(name, System.getProperty(name)))
                .name();
    }
}
