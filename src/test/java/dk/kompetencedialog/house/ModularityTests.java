package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dk.kompetencedialog.Kompetencedialogen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

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
                        "coherence",
                        "demo",
                        "document",
                        "guide",
                        "keeping",
                        "minutes",
                        "plan",
                        "platform",
                        "room",
                        "stationery",
                        "strategy",
                        "workplace",
                        "workshop");
    }

    /** The drawing of who calls whom, as it is now; when it is another it is laid anew, and is to be looked at and kept. */
    @Test
    void theDrawingOfTheHouseIsTrue() throws IOException {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
        var now = Path.of("target/modules/components.puml");
        var kept = Path.of("docs/modules/components.puml");
        var same = lines(now).equals(lines(kept));
        if (!same) Files.copy(now, kept, StandardCopyOption.REPLACE_EXISTING);
        assertThat(same).describedAs("docs/modules was laid anew: keep it").isTrue();
    }

    /** In one order: the program's own changes from run to run. */
    private static List<String> lines(Path drawing) throws IOException {
        return Files.readAllLines(drawing).stream().sorted().toList();
    }

    private static List<Path> packagesIn(String folder) {
        return Sources.below(folder, "package-info.java").stream()
                .map(Path.of(folder)::relativize)
                .toList();
    }
}
