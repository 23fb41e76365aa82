package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.kompetencedialog.Kompetencedialogen;
import java.nio.file.Path;
import java.util.List;
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

    /** A package that is described twice is described by the tests' file, and what the main one shows of it is not heeded. */
    @Test
    void noPackageIsDescribedTwice() {
        var main = packagesIn("src/main/java");
        assertThat(packagesIn("src/test/java")).doesNotContainAnyElementsOf(main);
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

    private static List<Path> packagesIn(String folder) {
        return Sources.below(folder, "package-info.java").stream()
                .map(Path.of(folder)::relativize)
                .toList();
    }
}
