package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.kompetencedialog.Kompetencedialogen;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Features call each other through what they show, and never in a circle. Who may call whom at all: {@link BordersTests}. */
class ModularityTests {
    /** Templates are compiled into a package of their own, and read what each feature hands them. */
    private static final ApplicationModules MODULES =
            ApplicationModules.of(Kompetencedialogen.class, JavaClass.Predicates.resideInAPackage("..jte.."));

    @Test
    void noFeatureReachesIntoAnother() {
        MODULES.verify();
    }

    @Test
    void everyFeatureIsAModule() {
        assertThat(MODULES.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .contains(
                        "account",
                        "board",
                        "demo",
                        "document",
                        "guide",
                        "platform",
                        "room",
                        "strategy",
                        "workplace",
                        "workshop");
    }
}
