package kaskad;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The floors hold: calls go down, never up or sideways. */
class ModularityTest {
    @Test
    void modulesKeepTheirContracts() {
        ApplicationModules.of(Application.class).verify();
    }
}
