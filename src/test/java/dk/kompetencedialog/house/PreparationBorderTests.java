package dk.kompetencedialog.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What employees prepare cannot be named from anywhere else in the program: not in Java, and not in a question to the database. */
class PreparationBorderTests {
    private static final Pattern OF_THEM = Pattern.compile("\\bmus_(preparation|goal)\\b");
    private static final Pattern WHAT_THEY_SAY = Pattern.compile(
            "\\b(data_key|key_id)\\b|[,.]\\s*sealed\\b|\\bsealed\\s*[,=]|(?i)select\\s+(\\w+\\.)?\\*\\s+from\\s+mus_");
    private static final String SEALED = "dk.kompetencedialog.mus.preparation..";

    @Test
    void noOtherClassNamesIt() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dk.kompetencedialog");
        noClasses()
                .that()
                .resideOutsideOfPackage(SEALED)
                .and()
                .resideOutsideOfPackage("dk.kompetencedialog.jte..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SEALED)
                .check(classes);
    }

    /** Those that delete it and count it do so in the database's own words, without what it says. */
    @Test
    void noOtherQuestionReadsIt() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var readers = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/mus/preparation/"))
                    .filter(PreparationBorderTests::readsIt)
                    .toList();
            assertThat(readers).isEmpty();
        }
    }

    private static boolean readsIt(Path file) {
        try {
            var text = Files.readString(file);
            return OF_THEM.matcher(text).find() && WHAT_THEY_SAY.matcher(text).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
